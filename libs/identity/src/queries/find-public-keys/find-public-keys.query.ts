import { Query } from '@nestjs/cqrs';
import type { PublicJwk } from '../../tokens/public-jwk.js';

/** The keys whose access tokens are accepted, the one that signs first. */
export class FindPublicKeys extends Query<PublicJwk[]> {}
