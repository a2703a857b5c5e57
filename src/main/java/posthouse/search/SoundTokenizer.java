package posthouse.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import posthouse.typing.Sound;

/** Cuts a text into runs of what is said, each of the same number of sounds: whoever hears a word can find it. */
final class SoundTokenizer extends Tokenizer {

    private static final int BUFFER = 8192;

    private final CharTermAttribute run = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final Function<String, List<Sound>> said;
    private final int length;
    private List<Sound> sounds = List.of();
    private int at;
    private int end;

    /** @param length of a run; of a text that is shorter, all of it is one */
    SoundTokenizer(Function<String, List<Sound>> said, int length) {
        this.said = said;
        this.length = length;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var text = read();
        end = text.length();
        sounds = said.apply(text);
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        int last = Math.min(at + length, sounds.size()) - 1;
        if (last < at || (at > 0 && at + length > sounds.size())) {
            return false;
        }
        run.append(joined(sounds.subList(at, last + 1)));
        place.setOffset(
                correctOffset(sounds.get(at).from()),
                correctOffset(sounds.get(last).end()));
        at++;
        return true;
    }

    /** The runs of sounds that somebody typed. */
    static List<String> runs(List<String> sounds, int length) {
        int last = Math.max(0, sounds.size() - length);
        return java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(it -> String.join(" ", sounds.subList(it, Math.min(sounds.size(), it + length))))
                .toList();
    }

    private static String joined(List<Sound> sounds) {
        return sounds.stream().map(Sound::said).collect(Collectors.joining(" "));
    }

    @Override
    public void end() throws IOException {
        super.end();
        place.setOffset(correctOffset(end), correctOffset(end));
    }

    private String read() throws IOException {
        var text = new StringBuilder();
        var buffer = new char[BUFFER];
        for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
            text.append(buffer, 0, count);
        }
        return text.toString();
    }
}
