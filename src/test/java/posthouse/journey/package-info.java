/** What people do with the portal, from outside: over HTTP and in a real browser, on the server as {@code mvn -Prun} starts it. */
@NullMarked
package posthouse.journey;

import org.jspecify.annotations.NullMarked;
