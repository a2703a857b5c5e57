package posthouse.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Metro Map.PNG, metro-map.png",
        "C:\\Users\\li\\Plan 1.2, plan-1-2.png",
        "../../etc/passwd, passwd.png",
        "申请表.png, shen-qing-biao.png",
        "マップ.png, mappu.png",
        "Ünïcode_name (final).png, unicode-name-final.png",
        "。。。.png, file.png",
        ".png, file.png"
    })
    void makesANameThatAnAddressCanSay(String given, String id) {
        var name = FileName.of(given);
        assertEquals(id, name.id(MediaType.PNG, 1));
        assertTrue(FileName.isId(id));
    }

    @Test
    void numbersWhatIsCalledTheSame() {
        assertEquals("map-2.png", FileName.of("map.png").id(MediaType.PNG, 2));
    }

    @Test
    void keepsLongNamesShort() {
        var id = FileName.of("长".repeat(500) + ".docx").id(MediaType.DOCX, 1000);
        assertTrue(FileName.isId(id), id);
    }

    @Test
    void readsTheEndingInSmallLetters() {
        assertEquals("jpeg", FileName.of("DSC.01.JPEG").extension());
        assertEquals("", FileName.of("Plan 1.2").extension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "A.png", "a b.png", "-a.png", "a--b.png", "../a.png", "a.png/", "a.xhtml", "a%2e.png"})
    void takesNothingElseForAnId(String name) {
        assertFalse(FileName.isId(name));
    }
}
