package posthouse.storage;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The portal's one database, brought to this version's tables before anything else starts. */
@DataSourceDefinition(
        name = Database.NAME,
        className = "posthouse.storage.PortalDataSource",
        minPoolSize = 2,
        maxPoolSize = 32)
@ApplicationScoped
public class Database {

    public static final String NAME = "java:app/jdbc/posthouse";

    /** The order in which rooms wake: tables first, then content, then what follows the content. */
    public static final int TABLES = 100;

    public static final int CONTENT = 200;
    public static final int FOLLOWERS = 300;

    @Resource(lookup = NAME)
    private DataSource source;

    void migrate(@Observes @Priority(TABLES) @Initialized(ApplicationScoped.class) Object start) {
        migrate(source);
    }

    /** The last act of an application: the embedded database is let go, or the next deployment could not open it. */
    void close(@Observes @Priority(Integer.MAX_VALUE) @Destroyed(ApplicationScoped.class) Object end)
            throws SQLException {
        try (var connection = source.getConnection()) {
            if (connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                try (var statement = connection.createStatement()) {
                    statement.execute("shutdown");
                }
            }
        }
    }

    /** Runs the migrations that this database has not seen. */
    public static void migrate(DataSource source) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Produces
    Settings settings() {
        return Settings.ofProcess();
    }
}
