import { describe, expect, test } from 'vitest';
import { trespassesIn } from './syscalls.ts';

const calls = (trace: string, ports: readonly number[] = []) =>
  trespassesIn(trace, ports).map(({ call }) => call);

describe('[T94] of what a program asked the kernel', () => {
  test.each([
    [
      'connect',
      '12 connect(33<TCP:[7]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, 16) = -1',
    ],
    [
      'connect',
      '12 connect(33<UDP:[7]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, 16) = 0',
    ],
    ['sendto', '12 sendto(33<UDP:[10.77.0.2:5->192.0.2.7:53]>, "x", 1, 0, NULL, 0) = 1'],
    ['sendmmsg', '12 sendmmsg(33<UDPv6:[[fd77::2]:5->[2001:db8::1]:53]>, [], 2, 0) = 2'],
    ['sendmsg', '12 sendmsg(33<UDP:[0.0.0.0:5353]>, {msg_name={sa_family=AF_INET}}, 0) = 3'],
    [
      'bind',
      '12 bind(33<UDP:[7]>, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
    ],
    ['listen', '12 listen(33<TCP:[127.0.0.1:9222]>, 511) = 0'],
    // The same addresses as Chromium's probes, but with a connection or with a packet.
    [
      'connect',
      '12 connect(33<TCPv6:[7]>, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:4860:4860::8888", &x)}, 28) = 0',
    ],
    ['sendto', '12 sendto(33<UDP:[10.77.0.2:5->8.8.8.8:53]>, "x", 1, 0, NULL, 0) = 1'],
  ])('%s that reaches out is found', (call, line) => {
    expect(calls(line)).toEqual([call]);
  });

  test.each([
    '12 connect(33<UDPv6:[7]>, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr), sin6_scope_id=0}, 28) = 0',
    '12 connect(33<UDP:[7]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("8.8.8.8")}, 16) = 0',
    '12 connect(33<UNIX-STREAM:[7]>, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 30) = 0',
    '12 sendto(33<NETLINK:[ROUTE:5]>, [{nlmsg_len=20}], 20, 0, {sa_family=AF_NETLINK}, 12) = 20',
    '12 sendmsg(33<UNIX-STREAM:[7->8]>, {msg_name=NULL}, 0) = 3',
  ])('what stays within the machine, or sends nothing, is let be: %s', (line) => {
    expect(calls(line)).toEqual([]);
  });

  test("the driver's own sockets are let be, on the ports that are known and nowhere else", () => {
    const trace = [
      '12 bind(33<TCP:[7]>, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      '12 listen(33<TCP:[127.0.0.1:4711]>, 511) = 0',
      '12 sendto(34<TCP:[127.0.0.1:4711->127.0.0.1:50000]>, "x", 1, 0, NULL, 0) = 1',
    ].join('\n');
    expect(calls(trace, [4711])).toEqual([]);
    expect(calls(trace, [4712])).toEqual(['listen', 'sendto']);
    expect(calls(trace.replaceAll('127.0.0.1:4711', '0.0.0.0:4711'), [4711])).toEqual([
      'listen',
      'sendto',
    ]);
  });
});
