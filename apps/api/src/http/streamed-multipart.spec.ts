import { expect, test } from '@jest/globals';
import { fastify, type FastifyPluginCallback } from 'fastify';
import { streamedMultipart } from './streamed-multipart.js';

test('the server starts when the plugin adds the hooks that are known', async () => {
  const server = fastify().register(streamedMultipart);
  await server.ready();
  expect(server.hasRequestDecorator('parts')).toBe(true);
});

test('the server does not start when the plugin adds another hook', async () => {
  const plugin = streamedMultipart as FastifyPluginCallback<{ attachFieldsToBody: boolean }>;
  const server = fastify().register(plugin, { attachFieldsToBody: true });
  await expect(server.ready()).rejects.toThrow('unexpected hook: preValidation');
});
