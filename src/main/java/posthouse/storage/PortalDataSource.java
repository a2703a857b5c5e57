package posthouse.storage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL where the settings name one, else an H2 file; the server pools what this hands out. */
public class PortalDataSource implements DataSource {

    private final DataSource database;

    public PortalDataSource() {
        this(Settings.ofProcess());
    }

    public PortalDataSource(Settings settings) {
        this.database = settings.databaseUrl().isPresent() ? postgres(settings) : h2(settings);
    }

    private static DataSource postgres(Settings settings) {
        var source = new PGSimpleDataSource();
        source.setUrl(settings.databaseUrl().orElseThrow());
        settings.databaseUser().ifPresent(source::setUser);
        settings.databasePassword().ifPresent(source::setPassword);
        return source;
    }

    private static DataSource h2(Settings settings) {
        var source = new JdbcDataSource();
        // Without WRITE_DELAY=0 a write that was acknowledged can die with the process. With DB_CLOSE_ON_EXIT the
        // database
        // would close before the portal ends, and each beat in between would fail.
        source.setURL("jdbc:h2:file:" + settings.data().resolve("posthouse")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return database.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection(); // the server's pool asks with a name of its own; the settings know the right one
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
        database.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("posthouse");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
