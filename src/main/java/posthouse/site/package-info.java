/**
 * The front of the house: home and the pages about the portal, the layout, routes, errors, health and the page cache.
 *
 * <p>Roof. May use: everything below it; no room knows it.
 */
@NullMarked
package posthouse.site;

import org.jspecify.annotations.NullMarked;
