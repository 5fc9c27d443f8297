import { Config, Logger, QueueConnection } from '#libs/platform';

const connection = new QueueConnection(Config.atBoot(), new Logger('test', 'silent'));

/** Takes one event from the queue, says so, and never finishes it: somebody has to kill it. */
const consumer = connection.openConsumer(() => {
  process.stdout.write('has an event in hand\n');
  return new Promise(() => {});
});

await consumer.run();
