import { scopes } from '#libs/identity';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { withClosedRequests } from './closed-requests.js';
import { withEmptyOptions } from './empty-options.js';
import { withEntityTags } from './entity-tags.js';
import { sampleValues } from './example-values.js';
import { withNamedEnums } from './named-enums.js';
import { withExamples } from './with-examples.js';
import { withIdempotencyKeys } from './idempotency-parameter.js';
import { withCommonErrors } from './common-errors.js';
import { withPreferWait } from './prefer-parameter.js';
import { withPolicySecurity } from './policy-security.js';
import { withSharedProblems } from './shared-problems.js';
import { withWebhookMessages } from './webhook-messages.js';

/** What the controllers' own descriptions leave out, since it holds for many calls. */
const completions = [
  withPolicySecurity,
  withCommonErrors,
  withIdempotencyKeys,
  withPreferWait,
  withEntityTags,
  withClosedRequests,
  withSharedProblems,
  withWebhookMessages,
  withEmptyOptions,
  withNamedEnums,
  (document: OpenAPIObject) => withExamples(document, sampleValues),
];

const apiKeys =
  'An API key, made by POST /api/v1/api-keys, sent as `Authorization: Bearer tf_live_…`. It acts as the user who made it, ' +
  `within its scopes: ${scopes.map((scope) => `\`${scope}\``).join(', ')}. Each operation names the one it needs; an ` +
  'empty list means that any key will do.';

/** The OpenAPI 3.1 description of the API, made from its controllers. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('TalentFlow AI')
    .setDescription(
      'Upload resumes, follow their parsing, and read ranked, explained shortlists. ' +
        'Press **Authorize**, sign in with e-mail and password, and every call below can be tried; admins may make all of them.',
    )
    .setVersion('1')
    .addServer('/', 'The server that serves this document')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addOAuth2(
      { type: 'oauth2', flows: { password: { tokenUrl: '/api/v1/auth/token', scopes: {} } } },
      'signIn',
    )
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'tf_live_…', description: apiKeys },
      'apiKey',
    )
    .addTag('auth', 'Sign in')
    .addTag('jobs', 'What you hire for')
    .addTag('resumes', 'What applicants send: upload, read, search, correct, export')
    .addTag('background jobs', 'How far the work is')
    .addTag('candidates', 'Who applies: tags, notes, duplicates')
    .addTag('rankings', 'Who fits, and why')
    .addTag('scores', 'One candidate for one job')
    .addTag('webhooks', 'Who is told of what happens')
    .addTag('API keys', 'How programs sign in')
    .addTag('users', 'Who may sign in, and as what')
    .addTag('models', 'What computes the scores')
    .addTag('files', 'The bytes of resumes, at signed addresses that other calls answer')
    .addTag('conventions', 'What holds for every call')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  return completions.reduce((described, complete) => complete(described), document);
}
