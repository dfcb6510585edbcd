import { createSocket } from 'node:dgram';
import { writeSync } from 'node:fs';
import { lyingAnswer } from './lying-answer.ts';

/** A name server that sends everyone to the same page, as that of a hotel does. Says a line for every question. */
const server = createSocket('udp4');
server.on('message', (question, { port, address }) => {
  writeSync(1, 'asked\n');
  server.send(lyingAnswer(question), port, address);
});
server.bind(53, '127.0.0.1', () => writeSync(1, 'ready\n'));
