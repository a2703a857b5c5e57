package posthouse.publishing;

import java.util.Arrays;
import posthouse.account.Account;
import posthouse.account.Grant;
import posthouse.account.Role;
import posthouse.document.Document;
import posthouse.language.Language;
import posthouse.language.Refusal;

/** What somebody may do with documents; who may not is told so, and whom to ask. */
public record Rights(Account account) {

    /** Somebody of another bureau sees what their own section has in hand, and nothing else that is not public. */
    public boolean sees(String kind) {
        boolean ofTheOffice = Arrays.stream(Role.values())
                .filter(it -> it != Role.CONTRIBUTOR)
                .anyMatch(account::has);
        return ofTheOffice || account.has(Grant.contributor(kind));
    }

    public boolean writes(Document document, Language language) {
        return language == document.source() ? writesSource(document.kind()) : account.has(Grant.translator(language));
    }

    /** The facts, and the words that others are translated from. */
    public boolean writesSource(String kind) {
        return account.has(Role.AUTHOR) || account.has(Grant.contributor(kind));
    }

    public boolean reviews() {
        return account.has(Role.REVIEWER);
    }

    public boolean publishes() {
        return account.has(Role.PUBLISHER);
    }

    public boolean handlesEmergencies() {
        return account.has(Role.EMERGENCY);
    }

    public void requireSees(String kind) {
        require(sees(kind), "publishing.refused.section");
    }

    public void requireWrites(Document document, Language language) {
        requireSees(document.kind());
        require(writes(document, language), "publishing.refused.language", language.nativeName());
    }

    public void requireWritesSource(String kind) {
        requireSees(kind);
        require(writesSource(kind), "publishing.refused.author");
    }

    public void requireReviews() {
        require(reviews(), "publishing.refused.reviewer");
    }

    public void requirePublishes() {
        require(publishes(), "publishing.refused.publisher");
    }

    public void requireHandlesEmergencies() {
        require(handlesEmergencies(), "publishing.refused.emergency");
    }

    private static void require(boolean may, String otherwise, Object... arguments) {
        if (!may) {
            throw new Refusal(otherwise, arguments);
        }
    }
}
