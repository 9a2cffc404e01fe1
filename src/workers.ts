/** What a running server does without anybody asking in a browser. Wires the modules' jobs to the instance. */
import type { Instance } from '#boot.ts'
import { dayIn } from '#platform/context.ts'
import { startJobs } from '#platform/jobs.ts'
import { forgetRequestsNightly } from '#domain/competences/confirmations/every-night-forget-requests.ts'
import { tellOfficesWeekly } from '#domain/competences/freshness/every-week-tell-office.ts'
import { indexDueWork, resumeDue } from '#domain/atlas/search/due-documents.ts'
import { sweepFilesNightly } from '#domain/documents/every-night-sweep-files.ts'
import { renewSearchNightly } from '#domain/atlas/search/every-night-renew-search.ts'
import { scanNightly } from '#domain/duplicates/every-night-scan.ts'
import { findPlace } from '#domain/atlas/geo/find-place.ts'
import { forgetFiles } from '#domain/imports/every-night-forget-files.ts'
import { importWork, type ImportHost } from '#domain/imports/import-work.ts'
import { resumeImports } from '#domain/imports/on-start-imports.ts'
import { eraseApplicationsNightly } from '#domain/joining/every-night-erase-applications.ts'
import { tellNightly } from '#domain/alerts/every-night-tell.ts'
import { jobViewer } from '#viewer/build-viewer.ts'

/** Starts the jobs of an instance; what comes back ends them, to be called before the instance stops. */
export async function startWorkers(instance: Instance): Promise<() => Promise<void>> {
	const { db, dataFolder, ownerUrl } = instance
	const imports: ImportHost = {
		db,
		dataFolder,
		findPlace,
		contextFor: (networkId, startedBy) => ({
			viewer: jobViewer(networkId, startedBy && { ...startedBy, mail: '' }),
			db,
			locale: 'de',
			today: dayIn(),
		}),
	}
	const jobs = await startJobs(ownerUrl, [
		importWork(imports),
		forgetFiles(imports),
		sweepFilesNightly(instance),
		scanNightly(instance),
		renewSearchNightly(instance),
		indexDueWork(instance),
		eraseApplicationsNightly(imports),
		tellNightly({ ...imports, searchPool: instance.searchPool }),
		forgetRequestsNightly(imports),
		tellOfficesWeekly(imports),
	])
	await resumeImports(imports)
	await resumeDue(db)
	return () => jobs.stop()
}
