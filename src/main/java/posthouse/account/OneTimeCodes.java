package posthouse.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits that a telephone shows for half a minute (TOTP, RFC 6238).
 *
 * @param secret what the telephone and the portal both know, 20 bytes in hexadecimal digits
 */
public record OneTimeCodes(String secret) {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long SECONDS = GENERATOR.getTimeStep().toSeconds();
    private static final int BYTES = 20;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static OneTimeCodes make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new OneTimeCodes(HexFormat.of().formatHex(bytes));
    }

    /** The step whose code this is: the present one, the one before or the one after, for clocks that differ. */
    OptionalLong step(String typed, Instant now) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        long present = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(it -> at(Instant.ofEpochSecond(it * SECONDS)).equals(digits))
                .findFirst();
    }

    /** The digits of a moment, as the telephone shows them. */
    public String at(Instant moment) {
        try {
            var key = new SecretKeySpec(HexFormat.of().parseHex(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a telephone's application reads from the picture. */
    public String address(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(escaped(issuer), escaped(account), typed().replace(" ", ""), escaped(issuer));
    }

    /** The secret in groups of four letters, to be typed where no camera is. */
    public String typed() {
        var bits = new StringBuilder();
        for (var part : HexFormat.of().parseHex(secret)) {
            bits.append(Integer.toBinaryString((part & 0xff) | 0x100).substring(1));
        }
        var letters = new StringBuilder();
        for (int at = 0; at < bits.length(); at += 5) {
            letters.append(at > 0 && at % 20 == 0 ? " " : "");
            letters.append(BASE_32.charAt(Integer.parseInt(bits.substring(at, at + 5), 2)));
        }
        return letters.toString();
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "one-time codes";
    }
}
