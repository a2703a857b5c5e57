package posthouse.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What an operator sets, by environment variables; every one has a default that works on a laptop. */
public record Settings(Map<String, String> environment) {

    public static Settings ofProcess() {
        return new Settings(System.getenv());
    }

    /** The folder of database, index and logs. */
    public Path data() {
        var fallback = Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "posthouse-data");
        return value("POSTHOUSE_DATA").map(Path::of).orElse(fallback).toAbsolutePath();
    }

    /** The content folder that is taken in at the start; without one, the application's own. */
    public Optional<Path> content() {
        return value("POSTHOUSE_CONTENT").map(Path::of).map(Path::toAbsolutePath);
    }

    /** Whether the portal asks, now and then, the addresses that its pages lead to; {@code off} keeps it at home. */
    public boolean checksLinks() {
        return !value("POSTHOUSE_LINK_CHECK").orElse("on").equalsIgnoreCase("off");
    }

    /** The public base address without a slash at its end, for links that leave the site. */
    public String site() {
        return value("POSTHOUSE_SITE")
                .map(address -> address.replaceAll("/+$", ""))
                .orElseGet(() -> "http://localhost:" + value("POSTHOUSE_PORT").orElse("8080"));
    }

    /** Whether readers come over TLS. It ends at the proxy in front, so a request cannot tell. */
    public boolean secure() {
        return site().regionMatches(true, 0, "https:", 0, "https:".length());
    }

    /** The JDBC address of a PostgreSQL database; without one, the portal keeps an H2 file in its data folder. */
    public Optional<String> databaseUrl() {
        return value("POSTHOUSE_DB_URL");
    }

    public Optional<String> databaseUser() {
        return value("POSTHOUSE_DB_USER");
    }

    public Optional<String> databasePassword() {
        return value("POSTHOUSE_DB_PASSWORD");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
