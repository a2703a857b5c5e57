/** Tests that run inside the server, in the packaged WAR, with its beans injected. */
@NullMarked
package posthouse.inside;

import org.jspecify.annotations.NullMarked;
