package posthouse.account;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A picture that a telephone’s camera reads, as one path of squares.
 *
 * @param size of a side, in squares
 * @param path for an SVG of that size
 */
public record QrCode(int size, String path) {

    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var squares = IntStream.range(0, code.size * code.size)
                .filter(at -> code.getModule(at % code.size, at / code.size))
                .mapToObj(at -> "M%d,%dh1v1h-1z".formatted(at % code.size, at / code.size))
                .collect(Collectors.joining());
        return new QrCode(code.size, squares);
    }
}
