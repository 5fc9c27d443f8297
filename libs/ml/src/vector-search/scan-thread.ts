/** Entry of a thread that scans segments of a `VectorPool`; their memory is shared, so nothing is copied. */
import { serveTasks } from '../threads/serve-tasks.js';
import { SegmentScanner, type ScanTask } from './scan-segment.js';

const scanner = new SegmentScanner();
serveTasks((task: ScanTask) => scanner.scan(task));
