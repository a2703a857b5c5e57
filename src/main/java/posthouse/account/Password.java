package posthouse.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Locale;
import posthouse.language.Refusal;

/** A password as it is kept: its Argon2id hash with the salt and the parameters in it. */
record Password(String hash) {

    static final int SHORTEST = 12;

    /** Hashing takes time that grows with what is hashed; nobody shall use that against the portal. */
    static final int LONGEST = 200;

    /** OWASP's first choice of 2024: 19 MB, two passes. */
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    /** Takes as long to refuse as a real one, so that time does not tell which accounts there are. */
    static final Password NOBODYS = new Password(hashed(Token.make().secret()));

    /** @throws Refusal if it is too short or too long, or says the name of its owner */
    static Password chosen(String typed, String account) {
        var plain = plain(typed);
        if (plain.codePointCount(0, plain.length()) < SHORTEST
                || plain.chars().distinct().count() < SHORTEST / 2) {
            throw new Refusal("account.password.short", SHORTEST);
        }
        if (plain.length() > LONGEST) {
            throw new Refusal("account.password.long", LONGEST);
        }
        if (plain.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
            throw new Refusal("account.password.name");
        }
        return new Password(hashed(plain));
    }

    boolean is(String typed) {
        return typed.length() <= LONGEST
                && com.password4j.Password.check(plain(typed), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    private static String hashed(String plain) {
        return com.password4j.Password.hash(plain)
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult();
    }

    /** Two keyboards may write the same character in two ways. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return "password";
    }
}
