package posthouse.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** This build's style sheets, scripts and pictures, and a number of all together that changes when one of them does. */
@ApplicationScoped
public class Build {

    @Inject
    private ServletContext context;

    private volatile Files files = Files.NONE;

    public String number() {
        return files().number();
    }

    /** Whether this address will give the same bytes for good: a file of this build's, asked for by this build's number. */
    boolean isForGood(String path, @Nullable String number) {
        return files().number().equals(number) && files().paths().contains(path);
    }

    private Files files() {
        if (files == Files.NONE) {
            files = Files.under("/resources/", context);
        }
        return files;
    }

    /** @param paths of all, from the root: {@code /resources/css/base.css} */
    private record Files(String number, Set<String> paths) {

        static final Files NONE = new Files("", Set.of());

        static Files under(String folder, ServletContext context) {
            var sum = new CRC32();
            var paths = new TreeSet<String>();
            add(folder, context, sum, paths);
            return new Files(Long.toHexString(sum.getValue()), Set.copyOf(paths));
        }

        private static void add(String folder, ServletContext context, CRC32 sum, Set<String> paths) {
            for (var path : new TreeSet<>(context.getResourcePaths(folder))) {
                if (path.endsWith("/")) {
                    add(path, context, sum, paths);
                } else {
                    try (InputStream file = context.getResourceAsStream(path)) {
                        sum.update(file.readAllBytes());
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                    paths.add(path);
                }
            }
        }
    }
}
