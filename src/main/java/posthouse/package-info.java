/** Posthouse: a city's public information portal for the people who came from elsewhere. */
@org.jspecify.annotations.NullMarked
package posthouse;
