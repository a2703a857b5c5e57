package posthouse.inside;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

// TODO(plumbing): a placeholder; inject the portal's own beans, then remove this line.
class BeansIT extends InsideThePortal {
    @Inject
    BeanManager beans;

    @Test
    void areInjected() {
        assertNotNull(beans);
    }
}
