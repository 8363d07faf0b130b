import { runWorker } from '../src/cli/jobs/run-worker.ts'
import { keepCompiled } from '../src/cli/keep-compiled.ts'

keepCompiled(process.env)
runWorker()
