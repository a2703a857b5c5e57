package posthouse.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The number of this build's style sheets, scripts and pictures together; it changes when one of them does. */
@ApplicationScoped
public class Build {

    @Inject
    private ServletContext context;

    private volatile String number = "";

    public String number() {
        if (number.isEmpty()) {
            var sum = new CRC32();
            add(sum, "/resources/");
            number = Long.toHexString(sum.getValue());
        }
        return number;
    }

    private void add(CRC32 sum, String folder) {
        for (var path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(sum, path);
            } else {
                try (InputStream file = context.getResourceAsStream(path)) {
                    sum.update(file.readAllBytes());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
    }
}
