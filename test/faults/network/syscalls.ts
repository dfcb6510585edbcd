/** What a process asked the kernel to do on the network, of what an app without one must not ask. */
export type Trespass = { readonly call: string; readonly line: string };

/**
 * Chromium asks which way a packet to these would take, to learn whether there is IPv6 or a default route. A
 * `connect` of a UDP socket is a look into the routing table: no packet is sent.
 */
const PROBES = [
  /sin6_port=htons\(443\).*inet_pton\(AF_INET6, "2001:4860:4860::8888"/,
  /sin_port=htons\(53\).*inet_addr\("8\.8\.8\.8"\)/,
];

const INTERNET = /AF_INET6?\b|<(TCP|UDP|TCPv6|UDPv6|RAW|PING)/;
const CALL = /\b(connect|bind|listen|sendto|sendmsg|sendmmsg)\(/;

function isProbe(call: string, line: string): boolean {
  const isUdp = /connect\(\d+<UDP/.test(line);
  return call === 'connect' && isUdp && PROBES.some((probe) => probe.test(line));
}

/** The debugging sockets of the test driver: on this machine alone, at the ports that the app said on its own. */
function isDriver(call: string, line: string, ports: readonly number[]): boolean {
  if (call === 'bind')
    return /sin_port=htons\(0\), sin_addr=inet_addr\("127\.0\.0\.1"\)/.test(line);
  const local = /<TCP:\[127\.0\.0\.1:(\d+)(?:->127\.0\.0\.1:\d+)?\]>/.exec(line)?.[1];
  return local !== undefined && call !== 'connect' && ports.includes(Number(local));
}

/**
 * Reads what `strace -f -yy -e trace=network` wrote and gives every call that would reach, or open a door to, a
 * network. Sockets within the machine (AF_UNIX, AF_NETLINK) are nobody's business.
 * @param driverPorts Ports on which the app listens for the test driver; none when it is not driven.
 */
export function trespassesIn(trace: string, driverPorts: readonly number[]): Trespass[] {
  return trace.split('\n').flatMap((line) => {
    const call = CALL.exec(line)?.[1];
    if (call === undefined || !INTERNET.test(line)) return [];
    if (isProbe(call, line) || isDriver(call, line, driverPorts)) return [];
    return [{ call, line }];
  });
}
