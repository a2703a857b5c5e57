package posthouse.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.language.Refusal;

class PasswordTest {

    private static final String GOOD = "correct horse battery";

    @Test
    void isKeptAsArgon2idWithASaltOfItsOwn() {
        var one = Password.chosen(GOOD, "li");
        assertTrue(one.hash().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), one.hash());
        assertNotEquals(one.hash(), Password.chosen(GOOD, "li").hash());
    }

    @Test
    void isKnownAgainAndNoOtherIs() {
        var kept = new Password(Password.chosen(GOOD, "li").hash());
        assertTrue(kept.is(GOOD));
        assertFalse(kept.is(GOOD + " "));
        assertFalse(kept.is(""));
        assertFalse(kept.is("x".repeat(10_000)));
    }

    /** One keyboard composes the syllable, another does not. */
    @Test
    void isTheSameFromAnotherKeyboard() {
        var kept = Password.chosen("비밀번호는 바다와 산입니다", "li");
        assertTrue(kept.is(Normalizer.normalize("비밀번호는 바다와 산입니다", Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "12345678901", "aaaaaaaaaaaaaaaa", "ababababababab"})
    void isRefusedWhenItIsTooShortOrTooSimple(String typed) {
        assertEquals("account.password.short", refused(typed).key());
    }

    @Test
    void isRefusedWhenItSaysItsOwner() {
        assertEquals("account.password.name", refused("the PASSWORD of LI.Wei").key());
    }

    @Test
    void isRefusedWhenItIsEndless() {
        assertEquals(
                "account.password.long", refused("abcdefghijkl".repeat(100)).key());
    }

    @Test
    void isNobodysForNoAccount() {
        assertFalse(Password.NOBODYS.is(GOOD));
    }

    private static Refusal refused(String typed) {
        return assertThrows(Refusal.class, () -> Password.chosen(typed, "li.wei"));
    }
}
