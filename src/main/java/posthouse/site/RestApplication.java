package posthouse.site;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.glassfish.jersey.server.ServerProperties;

/** The root of the JSON side. */
@ApplicationPath("api")
public class RestApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                ServerProperties.BV_SEND_ERROR_IN_RESPONSE, false,
                ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }
}
