package posthouse.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.document.Audience;
import posthouse.language.Language;
import posthouse.reference.Pin;

class FindingTest {

    @TempDir
    private Path folder;

    private final Shelf shelf = new Shelf();
    private SearchIndex index;
    private Follower follower;

    @BeforeEach
    void fill() throws IOException {
        shelf.residencePermit();
        shelf.guide("residence-permit")
                .in(Language.ZH, "居留许可的申请", "入境后30日内向出入境管理机构申请居留许可。", "外国人应当携带护照。")
                .in(Language.EN, "Apply for a residence permit", "Within 30 days of arrival.", "Bring your passport.")
                .in(Language.JA, "居留許可の申請", "入国後30日以内に申請します。", "パスポートを持って行きます。")
                .in(Language.KO, "거류허가 신청", "입국 후 30일 이내에 신청합니다.", "여권을 가지고 가세요.")
                .put();
        shelf.guide("renting")
                .in(Language.ZH, "怎样租房", "签订租房合同前请核实房东身份。", "押金一般为一个月租金。")
                .in(Language.EN, "Renting a flat", "Check the landlord before you sign.", "The deposit is one month.")
                .in(Language.JA, "部屋を借りる", "契約の前に大家を確かめます。", "引っ越しの前に読んでください。")
                .in(Language.KO, "집 구하기", "계약하기 전에 집주인을 확인하세요.", "보증금은 보통 한 달 월세입니다.")
                .put();
        shelf.hotline("12367")
                .in(Language.ZH, "12367 国家移民管理局服务热线", "签证咨询，24小时。", "可以说外语。")
                .in(Language.EN, "12367 immigration hotline", "Questions about visas.", "Day and night.")
                .numbers("12367", "+86-10-12367")
                .put();
        index = SearchIndex.open(folder);
        follower = new Follower(index, shelf);
        follower.follow();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "怎么申请居留许可？,          residence-permit",
        "租房,                        renting",
        "押金要多少,                  renting",
        "How do I find a flat to rent?, renting",
        "passports,                   residence-permit",
        "引越し,                      renting",
        "ひっこし,                    renting",
        "パスポートはどこで,          residence-permit",
        "집주인이,                    renting",
        "보증금은 얼마인가요,         renting",
        "거류허가를 신청하려면,       residence-permit",
    })
    void findsWhatIsAskedForInEachLanguage(String question, String slug) throws IOException {
        assertEquals(slug, first(question, Language.EN).slug());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在留カード",
                "외국인등록증",
                "ARC",
                "residence permits",
                "juliu xuke",
                "JŪLIÚXǓKĚ",
                "きょりゅうきょか",
                "kyoryukyoka",
                "georyu heoga",
                "거류 허가",
                "在留カードの更新はどこでできますか"
            })
    void findsAGuideByAWordFromAnotherLanguage(String word) throws IOException {
        for (var reader : Language.all()) {
            var hit = first(word, reader);
            assertEquals("residence-permit", hit.slug());
            assertEquals(reader, hit.language());
            assertTrue(hit.terms().getFirst().label().contains("居留许可"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"居留許可", "護照", "攜帶護照", "出入境管理機構"})
    void findsSimplifiedTextByTraditionalCharacters(String word) throws IOException {
        assertEquals("residence-permit", first(word, Language.ZH).slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12367", "１２３６７", "電話 12367", "+86-10-12367", "+86 10 12367", "010-12367", "0086 10 12367"})
    void findsANumberHoweverItIsWritten(String number) throws IOException {
        assertEquals("12367", first(number, Language.KO).slug());
    }

    @ParameterizedTest
    @CsvSource({
        "居溜许可,     residence-permit",
        "怎样祖房,     renting",
        "zufang,       renting",
        "zěnyàng zūfáng, renting",
        "hikkoshi,     renting",
        "pasupooto,    residence-permit",
        "jlxk,         residence-permit",
        "zyzf,         renting",
        "ㄱㄹㅎㄱ,      residence-permit",
        "ㅈㄱㅎㄱ,      renting",
        "rjfbgjrk,     residence-permit",
        "ㅣ뭉ㅣㅐㄱㅇ,  renting",
        "residance permitt, residence-permit",
        "landlrod,     renting",
        "pasport,      residence-permit",
        "一二三六七,   12367",
        "일이삼육칠,   12367",
        "one two three six seven, 12367",
        "외국인등록중,   residence-permit"
    })
    void findsWhatIsTypedInAnyOfTheWaysInWhichPeopleType(String typed, String slug) throws IOException {
        assertEquals(slug, first(typed, Language.EN).slug());
    }

    @ParameterizedTest
    @CsvSource({"landlrod, landlord", "rjfbgjrk, 거류허가", "ㅔㅁㄴㄴㅔㅐㄱㅅ, passport", "bringyour, bring your", "외국인등록중, 외국인등록증"
    })
    void saysWhatItTookTheWordsFor(String typed, String meant) throws IOException {
        assertEquals(meant, ask(Question.of(typed, Language.EN)).reading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"landlord", "거류허가", "juliu xuke", "georyu heoga", "jlxk", "居留许可", "12367", "qqqqzzzz"})
    void takesWordsThatAreRightForWhatTheyAre(String typed) throws IOException {
        assertNull(ask(Question.of(typed, Language.EN)).reading());
    }

    @Test
    void findsADayHoweverItIsWritten() throws IOException {
        shelf.guide("marathon")
                .in(Language.ZH, "西太湖半程马拉松", "比赛日期：2026年12月6日。", "早上七点半起跑。")
                .put();
        follower.follow();
        for (var day : List.of("12月6日", "December 6", "6 Dec 2026", "2026-12-06", "12월 6일", "十二月六日")) {
            assertEquals("marathon", first(day, Language.EN).slug(), day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, ren, Renting a flat",
        "en, FLAT, Renting a flat",
        "zh, juliu, 居留许可|居留许可的申请",
        "zh, zyzf, 怎样租房",
        "zh, 租, 怎样租房",
        "ja, kyoryu, 居留許可|居留許可の申請",
        "ja, きょりゅう, 居留許可|居留許可の申請",
        "ko, 거륳, 거류허가|거류허가 신청",
        "ko, ㄱㄹㅎ, 거류허가|거류허가 신청",
        "ko, 1236, 12367 国家移民管理局服务热线",
        "en, zairyuu, residence permit",
        "en, qqqq, ''"
    })
    void suggestsWhatTheTypedMayBecome(String reader, String typed, String suggested) throws IOException {
        var language = Language.of(reader).orElseThrow();
        var texts = index.search(new Suggesting(typed, language, follower.vocabulary())::from).stream()
                .map(Suggestion::text)
                .toList();
        assertEquals(suggested, String.join("|", texts));
    }

    @Test
    void countsWhatEachChoiceWouldShow() throws IOException {
        for (int i = 0; i < 6; i++) {
            shelf.guide("bicycle-" + i)
                    .in(Language.EN, "Bicycle " + i, "Ride.", "Slowly.")
                    .audience(i < 2 ? Audience.STUDENT : i < 4 ? Audience.WORKER : Audience.ALL)
                    .put();
        }
        follower.follow();
        var narrowing = Question.Narrowing.of(null, "student", null);
        var counts = ask(new Question("bicycle", Language.EN, narrowing, 1, 10)).counts();
        assertEquals(4, counts.ofKind("guide"));
        assertEquals(4, counts.of(Audience.STUDENT));
        assertEquals(4, counts.of(Audience.WORKER));
        assertEquals(0, counts.ofKind("hotline"));
    }

    @Test
    void showsAHitInTheLanguageThatThereIsAndSaysSo() throws IOException {
        var hit = first("12367", Language.KO);
        assertEquals(Language.ZH, hit.language());
        assertEquals("/ko/hotlines/12367", hit.path());
    }

    @Test
    void marksTheRightWordsInAnyScript() throws IOException {
        assertEquals(
                "Apply for a [residence permit]",
                marked(first("residence permits", Language.EN).title()));
        assertEquals("[居留许可]的申请", marked(first("在留カード", Language.ZH).title()));
        assertEquals("[居留许可]的申请", marked(first("居留許可", Language.ZH).title()));
        assertEquals("…[パスポート]を持って行きます。", marked(first("パスポート", Language.JA).snippet()));
        assertTrue(marked(first("보증금은 얼마인가요", Language.KO).snippet()).contains("[보증금]은"));
    }

    @Test
    void putsFirstWhatAnEditorSaysPeopleCallIt() throws IOException {
        shelf.guide("visa-news")
                .in(Language.EN, "Visa news: visas extended", "Which visa was extended.", "My visa, extended visas.")
                .put();
        shelf.guide("stay-longer")
                .keywords("extend my visa")
                .in(Language.EN, "Stay longer", "Ask in time.", "Take your passport.")
                .put();
        follower.follow();
        assertEquals(
                "stay-longer", first("How do I extend my visas?", Language.EN).slug());
    }

    @Test
    void takesWordsThatNoDictionaryCutsForNoOthers() throws IOException {
        shelf.guide("accident")
                .keywords("쀼롸")
                .in(Language.KO, "교통사고", "차를 멈추세요.", "신고하세요.")
                .put();
        follower.follow();
        assertEquals("accident", first("쀼롸", Language.KO).slug());
        assertEquals(0, ask(Question.of("뀨뚸", Language.KO)).total());
    }

    @Test
    void putsFirstWhatTheOfficeHasPinnedToJustTheseWords() throws IOException {
        shelf.pins.add(new Pin(Language.KO, "집 계약", "guide:residence-permit"));
        shelf.changed(shelf.documents.keySet().iterator().next());
        follower.follow();
        assertEquals("residence-permit", first("집  계약", Language.KO).slug());
        assertEquals("renting", first("집 계약 보증금", Language.KO).slug());
        shelf.pins.clear();
        shelf.changed(shelf.documents.keySet().iterator().next());
        follower.follow();
        assertEquals("renting", first("집 계약", Language.KO).slug());
    }

    @ParameterizedTest
    @CsvSource({
        "passport,               true",
        "在留カード,             true",
        "12367,                  true",
        "zufang,                 true",
        "ㅈㄱㅎㄱ,               true",
        "집주인을 확인하려면,    true",
        "my dog ate the parrot,  false",
        "火星探险,               false",
        "qqqqzzzz,               false"
    })
    void knowsWhetherItHasFoundWhatWasAsked(String typed, boolean sure) throws IOException {
        assertEquals(sure, ask(Question.of(typed, Language.EN)).sure());
    }

    @Test
    void namesTheTermsThatAreWrittenMuchLikeWhatWasTyped() throws IOException {
        assertEquals(List.of("거류허가"), ask(Question.of("거류허기요", Language.KO)).nearTerms());
        assertEquals(List.of(), ask(Question.of("거류허가", Language.KO)).nearTerms());
    }

    @Test
    void ranksWhatHasEndedLowerAndSaysSo() throws IOException {
        for (var slug : List.of("old", "new")) {
            shelf.guide(slug)
                    .in(Language.EN, "Flu vaccination", "Free for all.", "At the clinic.")
                    .until(slug.equals("old") ? Shelf.TODAY.minusDays(1) : Shelf.TODAY)
                    .put();
        }
        follower.follow();
        var hits = ask(Question.of("flu vaccination", Language.EN)).hits();
        assertEquals(
                List.of("new", "old"),
                hits.stream().map(Answer.Hit::slug).limit(2).toList());
        assertFalse(hits.getFirst().ended());
        assertTrue(hits.get(1).ended());
    }

    @Test
    void narrowsAndTurnsPages() throws IOException {
        for (int i = 0; i < 15; i++) {
            shelf.guide("bicycle-" + i)
                    .in(Language.EN, "Bicycle " + i, "Ride.", "Slowly.")
                    .audience(i < 3 ? Audience.STUDENT : Audience.WORKER)
                    .put();
        }
        follower.follow();
        var all = ask(Question.of("bicycle", Language.EN));
        assertEquals(15, all.total());
        assertEquals(2, all.pages());
        assertEquals(
                5,
                ask(new Question("bicycle", Language.EN, Question.Narrowing.NONE, 2, 10))
                        .hits()
                        .size());
        var students = Question.Narrowing.of("guide", "student", "life");
        assertEquals(
                3, ask(new Question("bicycle", Language.EN, students, 1, 10)).total());
        var hotlines = Question.Narrowing.of("hotline", null, null);
        assertEquals(
                0, ask(new Question("bicycle", Language.EN, hotlines, 1, 10)).total());
    }

    @Test
    void takesAnythingThatAPersonTypes() throws IOException {
        for (var typed : List.of(
                "",
                " ",
                "*",
                "?",
                "\"",
                "((",
                "AND OR NOT",
                "title:x~2^9",
                "/.*/",
                "\0\u0007",
                "\uD800",
                "x\uDC00y",
                "🙂👩‍👩‍👧",
                "[a TO b]",
                "a".repeat(10_000),
                "居留".repeat(5_000),
                "ㄱㄹㅎㄱ",
                "\u202Eabc",
                "%00",
                "<script>",
                "'; drop table",
                "{{x}}",
                "12".repeat(400))) {
            ask(Question.of(typed, Language.JA));
        }
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                typed.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
            }
            ask(Question.of(typed.toString(), Language.all().get(i % 4)));
        }
    }

    @Test
    void takesTheWholeOfALongQuestionInFourScripts() throws IOException {
        var everything = "residence permit 居留许可 パスポート 거류허가 ".repeat(30);
        assertEquals("residence-permit", first(everything, Language.EN).slug());
    }

    private Answer.Hit first(String question, Language reader) throws IOException {
        var answer = ask(Question.of(question, reader));
        assertTrue(answer.total() > 0, () -> "nothing found for " + question);
        return answer.hits().getFirst();
    }

    private Answer ask(Question question) throws IOException {
        return index.search(new Answering(question, follower.vocabulary(), Translations.NONE, Shelf.TODAY)::from);
    }

    private static String marked(List<Snippet.Piece> pieces) {
        var text = new StringBuilder();
        pieces.forEach(it -> text.append(it.marked() ? "[" + it.text() + "]" : it.text()));
        return text.toString();
    }
}
