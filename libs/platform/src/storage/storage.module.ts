import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { DiskStore } from './disk-store.js';
import { ObjectStore } from './object-store.js';
import { S3Store } from './s3-store.js';

/** The bucket where `S3_BUCKET` is set, else a folder. */
@Global()
@Module({
  providers: [
    {
      provide: ObjectStore,
      inject: [Config],
      useFactory: (config: Config) =>
        config.s3Bucket ? new S3Store(config) : new DiskStore(config.storageDir),
    },
  ],
  exports: [ObjectStore],
})
export class StorageModule {}
