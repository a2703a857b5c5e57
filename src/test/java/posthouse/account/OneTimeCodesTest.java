package posthouse.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second factor: does it take what a telephone shows, once, and nothing else? */
class OneTimeCodesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:05Z");

    private final OneTimeCodes codes = OneTimeCodes.make();

    private Account withSecondFactor() {
        var account = new Account("li", "Li", List.of(Grant.of(Role.PUBLISHER)), NOW);
        account.useSecondFactor(codes, List.of("abcdefghjkmn"), 0);
        return account;
    }

    /** RFC 6238, appendix B, its last six digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void countsAsTheStandardDoes(long seconds, String code) {
        var secret = HexFormat.of().formatHex("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertEquals(code, new OneTimeCodes(secret).at(Instant.ofEpochSecond(seconds)));
    }

    @Test
    void takesACodeOnce() {
        var account = withSecondFactor();
        assertTrue(account.takesCode(codes.at(NOW), NOW));
        assertFalse(account.takesCode(codes.at(NOW), NOW));
    }

    @Test
    void takesTheCodesOfAClockThatIsHalfAMinuteOff() {
        assertTrue(withSecondFactor().takesCode(codes.at(NOW.minusSeconds(30)), NOW));
        assertTrue(withSecondFactor().takesCode(codes.at(NOW.plusSeconds(30)), NOW));
        assertFalse(withSecondFactor().takesCode(codes.at(NOW.minusSeconds(90)), NOW));
    }

    @Test
    void takesDigitsHoweverAKeyboardWritesThem() {
        var code = codes.at(NOW);
        var wide = code.chars()
                .map(it -> it + ('０' - '0'))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        assertTrue(withSecondFactor().takesCode(" " + wide + " ", NOW));
        assertTrue(withSecondFactor().takesCode(code.substring(0, 3) + " " + code.substring(3), NOW));
    }

    @Test
    void takesARecoveryCodeOnceHoweverItIsTyped() {
        var account = withSecondFactor();
        assertTrue(account.takesCode("ABCD-efgh jkmn", NOW));
        assertFalse(account.takesCode("abcdefghjkmn", NOW));
        assertEquals(0, account.recoveryCodesLeft());
    }

    @Test
    void takesNothingFromSomebodyWhoHasNone() {
        var account = new Account("li", "Li", List.of(Grant.of(Role.AUTHOR)), NOW);
        assertFalse(account.takesCode("", NOW));
        assertFalse(account.takesCode("000000", NOW));
    }

    @Test
    void tellsATelephoneItsSecretInLettersToo() {
        var secret = HexFormat.of().formatHex("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", new OneTimeCodes(secret).typed());
        assertTrue(new OneTimeCodes(secret).address("A B", "li").startsWith("otpauth://totp/A%20B:li?secret=GEZDGNBV"));
    }
}
