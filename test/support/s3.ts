import { S3Store } from '#libs/platform';
import { describe } from '@jest/globals';

const endpoint = process.env.TEST_S3_ENDPOINT;

/** Whether the tests were given a server. */
export const hasS3 = endpoint !== undefined;

/** How tests that need an S3 server are grouped: without one they are skipped, and say so. */
export const onS3 = hasS3
  ? { describe, name: 'on S3' }
  : { describe: describe.skip, name: 'on S3 (skipped: TEST_S3_ENDPOINT is not set)' };

/** A store on the tests' bucket, or on another server. */
export const s3Store = (s3Endpoint = endpoint ?? ''): S3Store =>
  new S3Store({
    s3Bucket: process.env.TEST_S3_BUCKET ?? 'talentflow-test',
    s3Region: 'us-east-1',
    s3Endpoint,
    s3Encryption: 'AES256',
    s3KmsKeyId: '',
  });
