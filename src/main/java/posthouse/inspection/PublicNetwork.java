package posthouse.inspection;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which addresses are of the public internet (IANA special-purpose registries, RFC 6890). A link into the office's own network
 * would make the portal a tool to look around there.
 */
final class PublicNetwork {

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isSpecial6(address) : isSpecial4(address)));
    }

    private static boolean isSpecial4(InetAddress address) {
        int first = octet(address, 0);
        int second = octet(address, 1);
        return first == 0 // this network
                || first == 100 && (second & 0xc0) == 64 // carrier-grade NAT
                || first == 192 && second == 0 && octet(address, 2) == 0 // protocol assignments
                || first == 198 && (second & 0xfe) == 18 // benchmarks
                || first >= 240; // reserved, broadcast
    }

    private static boolean isSpecial6(InetAddress address) {
        int first = octet(address, 0);
        return (first & 0xfe) == 0xfc // unique local
                || first == 0 && octet(address, 1) == 0x64 // translated: an address of any network
                || first == 0x20 && octet(address, 1) == 0x02; // 6to4, the same
    }

    private static int octet(InetAddress address, int at) {
        return address.getAddress()[at] & 0xff;
    }
}
