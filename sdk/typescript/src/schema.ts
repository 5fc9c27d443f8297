/**
 * Made from docs/openapi.json by `npm run openapi`; not to be edited.
 */

export interface paths {
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a refresh token for new tokens */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of a refresh token */
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by OAuth 2.0 password grant (for Swagger UI) */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password
         * @description Ends every session of mine but the one the call is made in.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in, newest first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere else
         * @description Ends every session but the one the call is made in, with its tokens, at once.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of my sessions, with its tokens, at once */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys whose access tokens are accepted (RFC 7517) */
        get: operations["getSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far is it: state, percent, stage, result or error */
        get: operations["getBackgroundJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/status/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop scoring that is queued or running
         * @description It stops after the batch in hand; what it has scored stays.
         */
        post: operations["cancelBackgroundJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs, by what they say, their state, place and time */
        get: operations["listJobs"];
        put?: never;
        /** Create a job; the candidates are scored for it in the background */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A job as it is now */
        get: operations["getJob"];
        /**
         * Replace what a job says; its scores are marked stale and computed again
         * @description Every change is kept in the history. A body that changes nothing makes no new version. A closed job has to be reopened first.
         */
        put: operations["updateJob"];
        post?: never;
        /** Take a job out of lists and rankings; its history stays */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a job, newest first; also of a deleted one */
        get: operations["getJobHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the search: new resumes are not scored for the job
         * @description Its ranking can still be read, and its history shows who closed it. Closing a closed job changes nothing.
         */
        post: operations["closeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with the search; resumes that came meanwhile are scored in the background
         * @description Reopening an open job changes nothing.
         */
        post: operations["reopenJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted job back, in the state it had */
        post: operations["restoreJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new open job that says the same, with a history of its own */
        post: operations["cloneJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a PDF, DOCX, ODT, RTF, HTML or TXT; it is parsed and scored against the open jobs in the background
         * @description Sending the same bytes again is safe: unless the first upload failed, you get its ids back and nothing new is stored.
         */
        post: operations["uploadResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search resumes: by words, skills, titles, experience, place, language, state and time
         * @description Every filter given must hold. Case and accents do not matter. Best match first when `q` is given, else newest first.
         */
        get: operations["listResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A resume and what was understood of it */
        get: operations["getResume"];
        put?: never;
        post?: never;
        /** Take a resume out of lists and rankings */
        delete: operations["deleteResume"];
        options?: never;
        head?: never;
        /**
         * Correct what was read of a resume
         * @description A JSON merge patch in plain values: what is left out stays, lists are replaced whole, null takes a field away. To correct one entry of a list send the list as it is to be, with the `ETag` of what you read as `If-Match`. It is kept beside what the parser read and laid over it, also when the resume is parsed again. The candidate follows their current resume, and the resume is scored again in the background.
         */
        patch: operations["correctResume"];
        trace?: never;
    };
    "/api/v1/resumes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted resume back
         * @description It goes back into lists at once, and into rankings, where it is the newest of its candidate, as soon as it is scored.
         */
        post: operations["restoreResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload many resumes at once, as files or zip archives of files
         * @description Every file has a report of its own; what is wrong with one keeps none of the others out. Sending the batch again is safe: what was accepted before is a duplicate.
         */
        post: operations["uploadResumes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a file and get the address to put it to, past this API
         * @description For large files: PUT the bytes to `url` with `headers` within 15 minutes, then complete the upload. One that is never completed is forgotten after a day.
         */
        post: operations["startUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/uploads/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a file that was put parsed and scored, as one uploaded through the API
         * @description The content is looked at now, and refused as an upload’s would be; other bytes may then be put to the same address. Calling it again is safe.
         */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A short-lived address of the file a resume was read from
         * @description An address rather than a redirect: it can be handed to a browser, which sends no access token to the file store, and clicked in this page.
         */
        get: operations["getResumeFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a correction back: what was read stands again */
        delete: operations["withdrawCorrection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/reparse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a resume again with the present parser
         * @description It stays as it is, and ranked, until the new reading is there. Corrections stay.
         */
        post: operations["reparseResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/reparse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the resumes of an older parser again, at most 1,000 a call
         * @description Call it again, when its background job has ended, while `remaining` is not 0.
         */
        post: operations["reparseResumes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every resume that passes the filter, newest first, as CSV or as JSON lines
         * @description Sent as it is read, however many there are; a connection that breaks off has not sent all. JSON lines have the whole resume after the JSON Resume schema. CSV cells that a spreadsheet would take for a formula begin with an apostrophe.
         */
        get: operations["exportResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A resume after the JSON Resume schema, with what people corrected */
        get: operations["exportResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search candidates: by words and tags
         * @description A candidate is a person, a resume one file of theirs. Case and accents do not matter.
         */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A candidate and their resumes */
        get: operations["getCandidate"];
        put?: never;
        post?: never;
        /**
         * Take a candidate and their resumes out of lists and rankings
         * @description It can be undone. The e-mail address is free: a resume that comes with it makes a new candidate.
         */
        delete: operations["deleteCandidate"];
        options?: never;
        head?: never;
        /**
         * Correct name, e-mail address or telephone number
         * @description What is left out stays; null takes a value away. Resumes that come later leave it as you said.
         */
        patch: operations["correctCandidate"];
        trace?: never;
    };
    "/api/v1/candidates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted candidate back, with the resumes that were deleted with them
         * @description The rankings have them again as soon as they are scored, in the background.
         */
        post: operations["restoreCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Candidates who are likely the same person, at most 20
         * @description By e-mail address, telephone number, and name together with an employer or a school.
         */
        get: operations["findDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one candidate of two
         * @description Resumes, notes, tags and outcomes of `from` become this one’s; its id leads here from now on, and resumes that come with its e-mail address belong here. It cannot be undone.
         */
        post: operations["mergeCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a tag on a candidate
         * @description Tags are kept in lower case with single spaces. One that is there stays.
         */
        put: operations["tagCandidate"];
        post?: never;
        /** Take a tag off a candidate */
        delete: operations["untagCandidate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written about a candidate, newest first */
        get: operations["listNotes"];
        put?: never;
        /** Write a note about a candidate */
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a note for good */
        delete: operations["deleteNote"];
        options?: never;
        head?: never;
        /** Replace the text of a note of your own */
        patch: operations["editNote"];
        trace?: never;
    };
    "/api/v1/jobs/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The candidates of a job, best first, with reasons
         * @description Whoever is known to miss a must stands behind everybody else, never out of the list. Ranks count the candidates that pass the filters.
         */
        get: operations["rankCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/top-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The n best candidates of a job */
        get: operations["topCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/scoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many of a job’s scores are current, stale or still to come
         * @description After a change of the job, of resumes or of the champion: how far the scores have caught up.
         */
        get: operations["countScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best of all candidates for a job, scored before or not, with reasons
         * @description Searches everybody by meaning and words, then scores exactly who came nearest and was not scored yet, and answers in the order of the ranking. A resume is found as soon as it is parsed. The first call of a process reads all candidates and takes longer.
         */
        get: operations["matchCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The open jobs that suit a resume, best first, with reasons
         * @description A candidate’s current resume is scored for every open job by itself.
         */
        get: operations["matchJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/candidates/{candidateId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what was decided about a candidate for a job
         * @description Decisions are added and never changed; the latest one holds. The score that was seen is kept with it. They are the labels that later models learn from.
         */
        post: operations["recordOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided for a job, newest first */
        get: operations["listOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/compute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Score one resume now, or many in the background */
        post: operations["computeScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A score and why it is what it is */
        get: operations["getScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{id}/prose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a score is what it is, as a paragraph */
        get: operations["describeScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhooks, newest first */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have events sent to an address
         * @description The answer shows the secret that checks the signatures, this once.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A webhook; never its secret */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Delete a webhook and the log of its deliveries */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook; what is left out stays
         * @description Enabled again, a webhook also gets the deliveries that were pending when it was disabled.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description For 24 hours deliveries carry two signatures, by the new secret and by the one until now. A secret older than that one ends at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event of type `test`, the way every event goes */
        post: operations["sendTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent in the last 30 days, newest first */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A delivery, its body and every attempt */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event once more under the same id, for three days if need be */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your keys, newest first; admins see everybody’s
         * @description Never their secrets. Revoked keys are not shown.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key for a program; the answer is the only place it ever shows
         * @description It acts as you, within its scopes: what becomes of your role or your account acts on it at once. Keys cannot make keys.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A key, without its secret */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /** End a key at once and for good */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users, newest first; also the disabled ones */
        get: operations["listUsers"];
        put?: never;
        /** Add a user, who may sign in at once */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user as they are now */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /** Disable a user: sessions end at once, what they did stays theirs */
        delete: operations["disableUser"];
        options?: never;
        head?: never;
        /**
         * Change the role, the name or the password, disable or enable a user
         * @description What is left out stays. Another role, status or password ends every session of the user at once. The last admin who may sign in stays one.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a user is signed in, newest first */
        get: operations["listUserSessions"];
        put?: never;
        post?: never;
        /** Sign a user out everywhere, at once */
        delete: operations["endUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scoring models; the champion computes the scores that rankings show */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One model version */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file, by the address that GET /resumes/{id}/file gave */
        get: operations["downloadFile"];
        /**
         * Send the bytes of an upload, to the address that POST /resumes/uploads gave
         * @description Length and content type have to be the announced ones; both are checked before the body is read.
         */
        put: operations["uploadFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where things are */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every error code, its status and meaning */
        get: operations["listErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/errors/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one error code means and what to do */
        get: operations["getError"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every limit a client meets */
        get: operations["getLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        InputFaultDto: {
            /**
             * @description JSON pointer into the body, or `?name` of a query parameter.
             * @example /title
             */
            pointer: string;
            /** @example isNotEmpty */
            code: string;
            /** @example title should not be empty */
            detail: string;
        };
        ProblemDto: {
            /**
             * Format: uri-reference
             * @description Where the code is explained, on the server that answered.
             * @example /errors/job.not-found
             */
            type: string;
            /** @example Not Found */
            title: string;
            /** @example 404 */
            status: number;
            /**
             * @description What went wrong and what to do.
             * @example There is no job 0195….
             */
            detail: string;
            /**
             * @description Stable; branch on it.
             * @example job.not-found
             */
            code: string;
            /**
             * @description Quote it when you ask for help; it is in our logs.
             * @example 0195…
             */
            requestId: string;
            /** @description One entry per wrong place in the input; empty for other errors. */
            errors: components["schemas"]["InputFaultDto"][];
        };
        LogInDto: {
            /**
             * Format: email
             * @example recruiter@talentflow.example
             */
            email: string;
            /**
             * Format: password
             * @example the password of this user
             */
            password: string;
        };
        SessionTokensDto: {
            /**
             * @description Send it as `Authorization: Bearer …`.
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IuKApiJ9.eyJzdWIiOiLigKYifQ.c2lnbmF0dXJl
             */
            accessToken: string;
            /**
             * @description Exchange it at /auth/refresh before or after the access token ends.
             * @example mFQ6cPZ0a4yq1sS8h3TtKb7wVxJd2nEoGr5uLiYzN9k
             */
            refreshToken: string;
            /**
             * @description Seconds the access token lives.
             * @example 900
             */
            expiresIn: number;
        };
        RefreshDto: {
            /**
             * @description Of the last sign-in or refresh; good for one use.
             * @example the refreshToken of the last sign-in or refresh
             */
            refreshToken: string;
        };
        TokenRequestDto: {
            /** @enum {string} */
            grant_type: "password";
            /** Format: email */
            username: string;
            /** Format: password */
            password: string;
            /** @description Ignored: a role is the account’s. */
            scope?: string;
            client_id?: string;
            client_secret?: string;
        };
        TokenDto: {
            /** @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IuKApiJ9.eyJzdWIiOiLigKYifQ.c2lnbmF0dXJl */
            access_token: string;
            /** @enum {string} */
            token_type: "Bearer";
            /** @example 900 */
            expires_in: number;
            /** @example mFQ6cPZ0a4yq1sS8h3TtKb7wVxJd2nEoGr5uLiYzN9k */
            refresh_token: string;
        };
        ChangePasswordDto: {
            /**
             * Format: password
             * @example the password until now
             */
            currentPassword: string;
            /**
             * Format: password
             * @description 15 to 128 characters of any kind, hard to guess: several words that do not belong together.
             * @example violet anchor beneath the tram
             */
            newPassword: string;
        };
        MeDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03
             */
            id: string;
            /**
             * Format: email
             * @example recruiter@talentflow.example
             */
            email: string;
            role: components["schemas"]["Role"];
        };
        SessionDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a02
             */
            id: string;
            /** @description Whether this call is made in it. */
            current: boolean;
            /**
             * @description The program it began in, or `unknown`.
             * @example Firefox on Linux
             */
            client: string;
            /**
             * @description The network of the address it began at, or `unknown`.
             * @example 203.0.113.0/24
             */
            network: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its tokens were last refreshed; a client at work does so every quarter of an hour.
             * @example 2026-05-04T09:30:00.000Z
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description When it ends unless it is refreshed before.
             * @example 2026-05-04T09:30:00.000Z
             */
            expiresAt: string;
        };
        SessionPageDto: {
            data: components["schemas"]["SessionDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        JwkDto: {
            /** @enum {string} */
            kty: "EC";
            /** @enum {string} */
            crv: "P-256";
            /** @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU */
            x: string;
            /** @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0 */
            y: string;
            /**
             * @description The thumbprint of the key (RFC 7638); tokens name it in their header.
             * @example haZxLyMmi9UKpwOdlCKIL-3KHGbeXaka28oqY6yAbn4
             */
            kid: string;
            /** @enum {string} */
            use: "sig";
            /** @enum {string} */
            alg: "ES256";
        };
        JwksDto: {
            /** @description The one that signs first. */
            keys: components["schemas"]["JwkDto"][];
        };
        BackgroundJobErrorDto: {
            /** @example corrupt_document */
            code: string;
            /** @example The file is damaged and cannot be read. Export it again and upload the new file. */
            detail: string;
        };
        BackgroundJobDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            id: string;
            /** @example resume.process */
            kind: string;
            state: components["schemas"]["BackgroundJobState"];
            /** @example 100 */
            percent: number;
            /**
             * @description What it is doing now.
             * @example parsing
             */
            stage: string;
            /** @example 1 */
            attempts: number;
            /**
             * @description Ids and counts of what came out.
             * @example {
             *       "resumeId": "01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07",
             *       "candidateId": "01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08",
             *       "jobsScored": 3
             *     }
             */
            result: {
                [key: string]: unknown;
            } | null;
            error: components["schemas"]["BackgroundJobErrorDto"] | null;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            updatedAt: string;
        };
        RequirementBodyDto: {
            /** @example 5+ years of experience with Python */
            text: string;
            /** @description Told from the text when left out. */
            kind?: components["schemas"]["RequirementKind"];
            /** @default false */
            must: boolean;
            /**
             * @description How much it counts beside the others.
             * @default 1
             * @example 2
             */
            weight: number;
            /**
             * @description Months of experience; told from the text when left out.
             * @example 60
             */
            minMonths?: number | null;
        };
        SalaryBodyDto: {
            /** @example 65000 */
            min?: number | null;
            /** @example 80000 */
            max?: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currency: string;
            /** @example year */
            period: components["schemas"]["PayPeriod"];
        };
        SectionWeightsDto: {
            /** @example 0.45 */
            experience?: number;
            /** @example 0.27 */
            skills?: number;
            /** @example 0.12 */
            education?: number;
            /** @example 0.08 */
            summary?: number;
            /** @example 0.08 */
            certifications?: number;
        };
        JobBodyDto: {
            /** @example Senior Backend Engineer */
            title: string;
            /** @example You design and run the services behind our booking platform, in Python on AWS. */
            description: string;
            /**
             * @description Left out, they are read from the description: its lists under headings like “Requirements” and “Nice to have”, or the sentences that ask for something. The answer shows them; change them by PUT.
             * @example [
             *       "5+ years of experience with Python",
             *       {
             *         "text": "Runs PostgreSQL in production",
             *         "must": true,
             *         "weight": 2
             *       }
             *     ]
             */
            requirements?: (string | components["schemas"]["RequirementBodyDto"])[];
            /** @example Berlin or remote */
            location?: string | null;
            /** @example Engineering */
            department?: string | null;
            /** @example full-time */
            employmentType?: string | null;
            salary?: components["schemas"]["SalaryBodyDto"] | null;
            /** @description How much each section of a resume counts, over the model’s weights. */
            sectionWeights?: components["schemas"]["SectionWeightsDto"] | null;
        };
        RequirementDto: {
            /** @example 5+ years of experience with Python */
            text: string;
            kind: components["schemas"]["RequirementKind"];
            must: boolean;
            /** @example 1 */
            weight: number;
            /** @example 60 */
            minMonths: number | null;
        };
        SalaryDto: {
            /** @example 65000 */
            min: number | null;
            /** @example 80000 */
            max: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currency: string;
            period: components["schemas"]["PayPeriod"];
        };
        JobDto: {
            /** @example Senior Backend Engineer */
            title: string;
            /** @example You design and run the services behind our booking platform, in Python on AWS. */
            description: string;
            requirements: components["schemas"]["RequirementDto"][];
            /** @example Berlin or remote */
            location: string | null;
            /** @example Engineering */
            department: string | null;
            /** @example full-time */
            employmentType: string | null;
            salary: components["schemas"]["SalaryDto"] | null;
            sectionWeights: components["schemas"]["SectionWeightsDto"] | null;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05
             */
            id: string;
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
            /** @description A closed job is not scored for new resumes. */
            state: components["schemas"]["JobState"];
            /**
             * Format: uuid
             * @description The background job that scored the candidates last, or does so now.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            scoringJobId: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            updatedAt: string;
        };
        JobPageDto: {
            data: components["schemas"]["JobDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        DifferenceDto: {
            /**
             * @description JSON pointer into the job; items of a list are compared by their position.
             * @example /requirements/0/must
             */
            pointer: string;
            /**
             * @description What stood there; null for nothing.
             * @example false
             */
            from: string | number | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
            /**
             * @description What stands there now; null for nothing.
             * @example true
             */
            to: string | number | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
        };
        PostingDto: {
            /** @example Senior Backend Engineer */
            title: string;
            /** @example You design and run the services behind our booking platform, in Python on AWS. */
            description: string;
            requirements: components["schemas"]["RequirementDto"][];
            /** @example Berlin or remote */
            location: string | null;
            /** @example Engineering */
            department: string | null;
            /** @example full-time */
            employmentType: string | null;
            salary: components["schemas"]["SalaryDto"] | null;
            sectionWeights: components["schemas"]["SectionWeightsDto"] | null;
        };
        JobChangeDto: {
            /** @example 2 */
            version: number;
            action: components["schemas"]["JobAction"];
            /**
             * @example [
             *       "title",
             *       "requirements"
             *     ]
             */
            changedFields: string[];
            /** @description From the version before; none for the first. */
            differences: components["schemas"]["DifferenceDto"][];
            /** @description What the job said from then on. */
            posting: components["schemas"]["PostingDto"];
            /**
             * Format: uuid
             * @description Id of the user.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03
             */
            changedBy: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            changedAt: string;
        };
        JobHistoryPageDto: {
            data: components["schemas"]["JobChangeDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        UploadedResumeDto: {
            /**
             * Format: uuid
             * @description Follow it at /jobs/status/{id}.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string;
            /** @description These bytes were uploaded before: the ids are those of the first upload, nothing new was stored. */
            duplicate: boolean;
        };
        ResumeSummaryDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            id: string;
            /**
             * Format: uuid
             * @description The person; known once the resume is parsed, null then when it is no resume and tells of nobody.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            candidateId: string | null;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string;
            state: components["schemas"]["ResumeState"];
            /**
             * @description As the sender named it.
             * @example priya-raghunathan.pdf
             */
            fileName: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            uploadedAt: string;
            /** @example Priya Raghunathan */
            name: string | null;
            /**
             * @description Of the most recent position.
             * @example Senior Backend Engineer
             */
            title: string | null;
            /** @example Austin, TX */
            location: string | null;
            /**
             * @description All positions together, overlaps once.
             * @example 84
             */
            experienceMonths: number | null;
        };
        ResumePageDto: {
            data: components["schemas"]["ResumeSummaryDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        ResumeFailureDto: {
            /** @example no_text_layer */
            code: string;
            /** @example The PDF has no text layer. Run it through OCR and upload the new file. */
            detail: string;
        };
        BoxDto: {
            /** @example 62 */
            x: number;
            /** @example 665.2 */
            y: number;
            /** @example 289.2 */
            width: number;
            /** @example 13.2 */
            height: number;
        };
        SourceDto: {
            /**
             * @description Counted from 1.
             * @example 1
             */
            page: number;
            /** @description In points, from the top left of the page; PDF alone has it. */
            box?: components["schemas"]["BoxDto"];
            /**
             * @description Offset into `parsed.text`, in UTF-16 units.
             * @example 0
             */
            charStart: number;
            /**
             * @description The first offset after it.
             * @example 17
             */
            charEnd: number;
            /**
             * @description A person said it: it stands below the text of the document, on no page.
             * @example false
             */
            corrected?: boolean;
        };
        FieldDto: {
            /**
             * @description As written.
             * @example Python
             */
            value: string;
            /**
             * @description In its normal form: E.164 for phones, lower case for e-mail addresses, `2019-05` for dates, the CEFR level for languages, the level (`bachelor`, `master`, …) for degrees, the taxonomy’s name for skills and occupations; null where there is none.
             * @example Python
             */
            normalized: string | null;
            /**
             * @description How sure it is; 1 when a person said it.
             * @example 0.96
             */
            confidence: number;
            /** @description Where it stands. */
            source: components["schemas"]["SourceDto"];
        };
        ContactDto: {
            name: components["schemas"]["FieldDto"] | null;
            /** @description What the person calls themselves beside the name. */
            headline: components["schemas"]["FieldDto"] | null;
            emails: components["schemas"]["FieldDto"][];
            phones: components["schemas"]["FieldDto"][];
            /** @description Profiles and pages. */
            links: components["schemas"]["FieldDto"][];
            location: components["schemas"]["FieldDto"] | null;
        };
        ExperienceDto: {
            title: components["schemas"]["FieldDto"] | null;
            company: components["schemas"]["FieldDto"] | null;
            location: components["schemas"]["FieldDto"] | null;
            start: components["schemas"]["FieldDto"] | null;
            /** @description Null when it is not given, or the post is held still. */
            end: components["schemas"]["FieldDto"] | null;
            /** @description The post is held still. */
            isCurrent: boolean;
            /** @description What is told of the post before its list of statements. */
            summary: components["schemas"]["FieldDto"] | null;
            bullets: components["schemas"]["FieldDto"][];
        };
        EducationDto: {
            institution: components["schemas"]["FieldDto"] | null;
            degree: components["schemas"]["FieldDto"] | null;
            field: components["schemas"]["FieldDto"] | null;
            start: components["schemas"]["FieldDto"] | null;
            end: components["schemas"]["FieldDto"] | null;
            /** @description Grade or average, as written. */
            score: components["schemas"]["FieldDto"] | null;
            courses: components["schemas"]["FieldDto"][];
        };
        SkillDto: {
            /**
             * @description As written.
             * @example Python
             */
            value: string;
            /**
             * @description In its normal form: E.164 for phones, lower case for e-mail addresses, `2019-05` for dates, the CEFR level for languages, the level (`bachelor`, `master`, …) for degrees, the taxonomy’s name for skills and occupations; null where there is none.
             * @example Python
             */
            normalized: string | null;
            /**
             * @description How sure it is; 1 when a person said it.
             * @example 0.96
             */
            confidence: number;
            /** @description Where it stands. */
            source: components["schemas"]["SourceDto"];
            /**
             * @description Stable code of the taxonomy; null for a skill it does not know.
             * @example tf:python
             */
            code: string | null;
            /**
             * @description What it is listed under.
             * @example Languages
             */
            group: string | null;
            foundIn: components["schemas"]["ResumeSection"][];
            /**
             * @description By the posts that prove it.
             * @example 2026-11
             */
            lastUsed: string | null;
            /**
             * @description By the posts that prove it.
             * @example 75
             */
            months: number | null;
        };
        CredentialDto: {
            /**
             * @description As written.
             * @example Python
             */
            value: string;
            /**
             * @description In its normal form: E.164 for phones, lower case for e-mail addresses, `2019-05` for dates, the CEFR level for languages, the level (`bachelor`, `master`, …) for degrees, the taxonomy’s name for skills and occupations; null where there is none.
             * @example Python
             */
            normalized: string | null;
            /**
             * @description How sure it is; 1 when a person said it.
             * @example 0.96
             */
            confidence: number;
            /** @description Where it stands. */
            source: components["schemas"]["SourceDto"];
            /** @description Who gave or published it. */
            issuer: components["schemas"]["FieldDto"] | null;
            date: components["schemas"]["FieldDto"] | null;
        };
        LanguageDto: {
            name: components["schemas"]["FieldDto"];
            level: components["schemas"]["FieldDto"] | null;
        };
        ProjectDto: {
            name: components["schemas"]["FieldDto"] | null;
            start: components["schemas"]["FieldDto"] | null;
            end: components["schemas"]["FieldDto"] | null;
            bullets: components["schemas"]["FieldDto"][];
        };
        SectionDto: {
            kind: components["schemas"]["ResumeSection"];
            /**
             * @description As written; null for what stands above the first heading.
             * @example Work experience
             */
            heading: string | null;
            /** @example 0.98 */
            confidence: number;
            source: components["schemas"]["SourceDto"];
        };
        UnassignedDto: {
            /** @example References on request */
            value: string;
            source: components["schemas"]["SourceDto"];
        };
        FindingDto: {
            code: components["schemas"]["FindingCode"];
            severity: components["schemas"]["FindingSeverity"];
            /** @example Page 1 is set in two columns. */
            detail: string;
            source: components["schemas"]["SourceDto"] | null;
        };
        ParsedResumeDto: {
            /**
             * @description The visible text in reading order; every offset counts in it.
             * @example Priya Raghunathan
             *     Senior Backend Engineer
             *     …
             */
            text: string;
            contact: components["schemas"]["ContactDto"];
            summary: components["schemas"]["FieldDto"] | null;
            experience: components["schemas"]["ExperienceDto"][];
            education: components["schemas"]["EducationDto"][];
            skills: components["schemas"]["SkillDto"][];
            certifications: components["schemas"]["CredentialDto"][];
            languages: components["schemas"]["LanguageDto"][];
            projects: components["schemas"]["ProjectDto"][];
            /** @description Unpaid posts. */
            volunteering: components["schemas"]["ExperienceDto"][];
            awards: components["schemas"]["CredentialDto"][];
            publications: components["schemas"]["CredentialDto"][];
            interests: components["schemas"]["FieldDto"][];
            references: components["schemas"]["FieldDto"][];
            /** @description How the document is divided. */
            sections: components["schemas"]["SectionDto"][];
            /** @description Text that reached no field. */
            unassigned: components["schemas"]["UnassignedDto"][];
            /**
             * @description Share of the text that stands in a field, a heading or `unassigned`.
             * @example 1
             */
            conservation: number;
            /** @description What is unusual about the document. */
            findings: components["schemas"]["FindingDto"][];
            /**
             * @description JSON pointers of the fields whose confidence is below 0.6.
             * @example [
             *       "/experience/0/title"
             *     ]
             */
            lowConfidenceFields: string[];
            /**
             * @description All posts together, overlaps once; null when no date was read.
             * @example 84
             */
            experienceMonths: number | null;
            /**
             * Format: date
             * @description The day that “present” means: when the document was received.
             * @example 2026-05-04
             */
            documentDate: string;
            /**
             * @description Main language, ISO 639-1; null when it cannot be told.
             * @example en
             */
            language: string | null;
            /**
             * @description What the document was; `application/json` when it was given as JSON Resume.
             * @example application/pdf
             */
            mediaType: string;
            /** @example 2 */
            pages: number;
            /**
             * @description What read it.
             * @example 2.4.0
             */
            parserVersion: string;
            /**
             * @description Milliseconds it took.
             * @example 64
             */
            elapsedMs: number;
        };
        CorrectionDto: {
            /** @description JSON pointer into `parsed`. */
            pointer: components["schemas"]["CorrectablePointer"];
            /** @description What was said; null takes the field away. */
            value: (string | unknown[]) | null;
            /**
             * Format: uuid
             * @description Id of the user.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03
             */
            correctedBy: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            correctedAt: string;
        };
        ResumeDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            id: string;
            /**
             * Format: uuid
             * @description The person; known once the resume is parsed, null then when it is no resume and tells of nobody.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            candidateId: string | null;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string;
            state: components["schemas"]["ResumeState"];
            /**
             * @description As the sender named it.
             * @example priya-raghunathan.pdf
             */
            fileName: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            uploadedAt: string;
            /** @example application/pdf */
            mediaType: string;
            /** @example 48213 */
            sizeBytes: number;
            /**
             * @description Grows with every parse and every correction; 0 before the first parse.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            parsedAt: string | null;
            failure: components["schemas"]["ResumeFailureDto"] | null;
            /** @description What was understood, corrections included; null until it is parsed. */
            parsed: components["schemas"]["ParsedResumeDto"] | null;
            /** @description What people said in place of what was read; `parsed` has it, with confidence 1. */
            corrections: components["schemas"]["CorrectionDto"][];
        };
        FileProblemDto: {
            /**
             * @description Stable; explained at /errors/{code}.
             * @example resume.unsupported-format
             */
            code: string;
            /** @example The file is none of PDF, DOCX, ODT, RTF, HTML and plain text. */
            detail: string;
        };
        FileReportDto: {
            /**
             * @description As you named it, after the name of its archive; null when the body ended before its name.
             * @example applications.zip/priya.pdf
             */
            fileName: string | null;
            fate: components["schemas"]["FileFate"];
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string | null;
            /**
             * Format: uuid
             * @description Of this file alone.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string | null;
            problem: components["schemas"]["FileProblemDto"] | null;
        };
        UploadedBatchDto: {
            /**
             * Format: uuid
             * @description Ends with the last accepted file; its result counts them.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string;
            /** @description In the order they were sent. */
            files: components["schemas"]["FileReportDto"][];
            /** @description How the work ended, with `Prefer: wait`; null when nobody waited or it has not ended. */
            backgroundJob: components["schemas"]["BackgroundJobDto"] | null;
        };
        StartUploadDto: {
            /** @example resume.pdf */
            fileName: string;
            /**
             * @description Bytes, exactly.
             * @example 48213
             */
            size: number;
            /** @example application/pdf */
            mediaType: components["schemas"]["ResumeMediaType"];
            /**
             * @description SHA-256 of the bytes in lower-case hex; checked when the upload is completed.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256?: string;
        };
        StartedUploadDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a06
             */
            uploadId: string;
            /** @enum {string} */
            method: "PUT";
            /**
             * Format: uri
             * @description Needs no credentials; whoever holds it may put this one file.
             * @example https://talentflow.example.com/api/v1/files?key=uploads%2F4e10ba3d&expires=1795417078&signature=JH9YWv
             */
            url: string;
            /**
             * @description To be sent with it as they are.
             * @example {
             *       "content-type": "application/pdf"
             *     }
             */
            headers: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description Until when the PUT may begin.
             * @example 2026-05-04T09:30:00.000Z
             */
            expiresAt: string;
        };
        ResumeFileDto: {
            /**
             * Format: uri
             * @description GET it without credentials; it answers an attachment.
             * @example https://talentflow.example.com/api/v1/files?key=resumes%2Fba342141&expires=1795417078&signature=JH9YWv
             */
            url: string;
            /**
             * Format: date-time
             * @description Five minutes from now; ask again after that.
             * @example 2026-05-04T09:30:00.000Z
             */
            expiresAt: string;
            /**
             * @description As the sender named it.
             * @example resume.pdf
             */
            fileName: string;
            /**
             * @description As its content says.
             * @example application/pdf
             */
            mediaType: string;
            /** @example 48213 */
            sizeBytes: number;
        };
        ContactPatchDto: {
            /** @example Priya Raghunathan */
            name?: string | null;
            /** @example Backend Engineer */
            headline?: string | null;
            /**
             * @example [
             *       "priya@example.com"
             *     ]
             */
            emails?: string[];
            /**
             * @description E.164.
             * @example [
             *       "+15125550142"
             *     ]
             */
            phones?: string[];
            /** @example Austin, TX */
            location?: string | null;
        };
        PostFactsDto: {
            /** @example Senior Backend Engineer */
            title?: string | null;
            /** @example Tidewater Logistics */
            company?: string | null;
            /** @example Austin, TX */
            location?: string | null;
            /**
             * @description As precise as it is known: 2019, 2019-05 or 2019-05-17.
             * @example 2019-05
             */
            start?: string | null;
            /**
             * @description As precise as it is known: 2019, 2019-05 or 2019-05-17.
             * @example 2023-01
             */
            end?: string | null;
            /** @example Owned the payments platform. */
            summary?: string | null;
            /**
             * @example [
             *       "Moved the payments platform to PostgreSQL 16."
             *     ]
             */
            bullets?: string[];
        };
        StudyFactsDto: {
            /** @example University of Texas */
            institution?: string | null;
            /** @example B.Sc. */
            degree?: string | null;
            /** @example Computer Science */
            field?: string | null;
            /**
             * @description As precise as it is known: 2019, 2019-05 or 2019-05-17.
             * @example 2012
             */
            start?: string | null;
            /**
             * @description As precise as it is known: 2019, 2019-05 or 2019-05-17.
             * @example 2016
             */
            end?: string | null;
        };
        CredentialFactsDto: {
            /** @example AWS Certified Solutions Architect */
            name: string;
            /** @example Amazon Web Services */
            issuer?: string | null;
            /**
             * @description As precise as it is known: 2019, 2019-05 or 2019-05-17.
             * @example 2022-05
             */
            date?: string | null;
        };
        LanguageFactsDto: {
            /** @example Spanish */
            name: string;
            /** @example B2 */
            level?: string | null;
        };
        ResumePatchDto: {
            contact?: components["schemas"]["ContactPatchDto"];
            /** @example Backend engineer with seven years of Python. */
            summary?: string | null;
            experience?: components["schemas"]["PostFactsDto"][];
            education?: components["schemas"]["StudyFactsDto"][];
            /**
             * @example [
             *       "Python",
             *       "k8s"
             *     ]
             */
            skills?: string[];
            certifications?: components["schemas"]["CredentialFactsDto"][];
            languages?: components["schemas"]["LanguageFactsDto"][];
        };
        ReparsedDto: {
            /**
             * Format: uuid
             * @description Follow it at /jobs/status/{id}.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string;
        };
        ReparseDto: {
            /**
             * @description Those that a parser before this version read; the present version when left out.
             * @example 2.4.0
             */
            parserVersionBefore?: string;
        };
        ReparsedManyDto: {
            /**
             * Format: uuid
             * @description Ends with the last of the resumes; /jobs/status/{id}.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string;
            /** @example 120 */
            resumes: number;
            /**
             * @description Left for further calls.
             * @example 0
             */
            remaining: number;
        };
        CandidateSummaryDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            id: string;
            /** @example Priya Raghunathan */
            name: string | null;
            /**
             * Format: email
             * @example priya@example.com
             */
            email: string | null;
            /**
             * @description E.164.
             * @example +15125550142
             */
            phone: string | null;
            /**
             * Format: uuid
             * @description The resume that is scored and ranked; null when none that is parsed is left.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            currentResumeId: string | null;
            /**
             * @description Of the most recent position.
             * @example Senior Backend Engineer
             */
            title: string | null;
            /** @example Austin, TX */
            location: string | null;
            /** @example 84 */
            experienceMonths: number | null;
            /**
             * @example [
             *       "phone screen",
             *       "python"
             *     ]
             */
            tags: string[];
            /** @description What a recruiter said; resumes that come later leave it as it is. */
            correctedFields: components["schemas"]["CandidateField"][];
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            updatedAt: string;
        };
        CandidatePageDto: {
            data: components["schemas"]["CandidateSummaryDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        CandidateDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            id: string;
            /** @example Priya Raghunathan */
            name: string | null;
            /**
             * Format: email
             * @example priya@example.com
             */
            email: string | null;
            /**
             * @description E.164.
             * @example +15125550142
             */
            phone: string | null;
            /**
             * Format: uuid
             * @description The resume that is scored and ranked; null when none that is parsed is left.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            currentResumeId: string | null;
            /**
             * @description Of the most recent position.
             * @example Senior Backend Engineer
             */
            title: string | null;
            /** @example Austin, TX */
            location: string | null;
            /** @example 84 */
            experienceMonths: number | null;
            /**
             * @example [
             *       "phone screen",
             *       "python"
             *     ]
             */
            tags: string[];
            /** @description What a recruiter said; resumes that come later leave it as it is. */
            correctedFields: components["schemas"]["CandidateField"][];
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Newest first, at most 100. */
            resumes: components["schemas"]["ResumeSummaryDto"][];
        };
        CandidatePatchDto: {
            /** @example Priya Raghunathan */
            name?: string | null;
            /**
             * Format: email
             * @example priya@example.com
             */
            email?: string | null;
            /**
             * @description With the country code; spaces, dashes and brackets are dropped.
             * @example +1 512 555 0142
             */
            phone?: string | null;
        };
        LikelyDuplicateDto: {
            candidate: components["schemas"]["CandidateSummaryDto"];
            /**
             * @description How likely the two are one person.
             * @example 0.96
             */
            score: number;
            /**
             * @example [
             *       "phone",
             *       "same-name"
             *     ]
             */
            reasons: components["schemas"]["DuplicateReason"][];
        };
        DuplicatesDto: {
            /** @description The likeliest first. */
            data: components["schemas"]["LikelyDuplicateDto"][];
        };
        MergeDto: {
            /**
             * Format: uuid
             * @description The candidate who is this one too.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a09
             */
            from: string;
        };
        NoteBodyDto: {
            /** @example Prefers remote work; can start in May. */
            text: string;
        };
        NoteDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0a
             */
            id: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            candidateId: string;
            /** @example Prefers remote work; can start in May. */
            text: string;
            /**
             * Format: uuid
             * @description Id of the user.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03
             */
            authorId: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            writtenAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            editedAt: string | null;
        };
        NotePageDto: {
            data: components["schemas"]["NoteDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        QuoteSourceDto: {
            /**
             * @description 1-based page.
             * @example 1
             */
            page: number;
            /**
             * @description Offset into `parsed.text` of the resume.
             * @example 2107
             */
            charStart: number;
            /** @example 2123 */
            charEnd: number;
        };
        SkillFoundDto: {
            /**
             * @description Skill that the ask names, as the taxonomy calls it.
             * @example Kafka
             */
            asked: string;
            /**
             * @description The same skill or a near one that the quote names; null when it names neither.
             * @example RabbitMQ
             */
            found: string | null;
            /**
             * @description How much it counts: 1 for the same skill, 0.5 for a near one.
             * @example 0.5
             */
            share: number;
        };
        ReasonDto: {
            /**
             * @description What the job asks for, in its words.
             * @example 5+ years of experience with Python
             */
            ask: string;
            kind: components["schemas"]["AskKind"];
            must: boolean;
            /**
             * @description The passage of the resume that comes closest, in its words.
             * @example Python Developer
             */
            quote: string;
            foundIn: components["schemas"]["ScoredSection"];
            source: components["schemas"]["QuoteSourceDto"];
            /**
             * @description Closeness by shared words (TF-IDF), or by shared skills where that is more.
             * @example 0.62
             */
            lexical: number;
            /**
             * @description Closeness by meaning (MiniLM).
             * @example 0.91
             */
            semantic: number;
            /** @description The skills of the taxonomy that the ask names, and what the quote names for them. */
            skills: components["schemas"]["SkillFoundDto"][];
            /**
             * @description Both together, the most that any passage of the section reaches.
             * @example 0.91
             */
            likeness: number;
            /**
             * @description Both together for the quote, less where it comes from another trade.
             * @example 0.91
             */
            closeness: number;
            /**
             * @description That less what is missing of practice: months, level, years since.
             * @example 0.91
             */
            match: number;
            /**
             * @description Months of related experience, where asked for and known.
             * @example 68
             */
            months: number | null;
            /**
             * @description Part of the score.
             * @example 0.31
             */
            contribution: number;
        };
        EvidenceDto: {
            /**
             * @description The passage of the resume, in its words.
             * @example Python Developer
             */
            quote: string;
            foundIn: components["schemas"]["ScoredSection"];
            source: components["schemas"]["QuoteSourceDto"];
        };
        RequirementVerdictDto: {
            /**
             * @description As the job words it.
             * @example 5+ years of experience with Python
             */
            requirement: string;
            kind: components["schemas"]["RequirementKind"];
            /** @description Whoever does not meet a must ranks behind everybody who does. */
            must: boolean;
            /** @description `unknown`: the resume does not say, or not clearly; it costs nothing. */
            verdict: components["schemas"]["Verdict"];
            /** @description What the verdict rests on. */
            ground: components["schemas"]["VerdictGround"];
            /** @example 0.91 */
            match: number;
            /**
             * @description Months asked for.
             * @example 60
             */
            minMonths: number | null;
            /**
             * @description Months of related experience, where asked for and known.
             * @example 68
             */
            months: number | null;
            /** @description The best evidence; null when there is none. */
            evidence: components["schemas"]["EvidenceDto"] | null;
        };
        RankedCandidateDto: {
            /** @example 0.815647 */
            score: number;
            /** @description The score in words; the limits are the model version’s. */
            band: components["schemas"]["Band"];
            /**
             * @description Musts of the job that the resume does not meet.
             * @example 0
             */
            mustsNotMet: number;
            /** @description The job or the resume changed since; a newer score is under way. */
            stale: boolean;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            computedAt: string;
            /** @example 1 */
            rank: number;
            /**
             * Format: uuid
             * @description The whole explanation is at /scores/{id}.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b
             */
            scoreId: string;
            strengths: components["schemas"]["ReasonDto"][];
            /** @description The requirements that are not met. */
            gaps: components["schemas"]["RequirementVerdictDto"][];
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            candidateId: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string;
            /** @example Priya Raghunathan */
            name: string | null;
            /**
             * @description Title of the most recent position.
             * @example Senior Backend Engineer
             */
            headline: string | null;
            weakestSection: components["schemas"]["ScoredSection"] | null;
            /** @description What was decided last. */
            outcome: components["schemas"]["OutcomeKind"] | null;
        };
        RankingPageDto: {
            data: components["schemas"]["RankedCandidateDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        TopCandidatesDto: {
            data: components["schemas"]["RankedCandidateDto"][];
        };
        ScoreCountsDto: {
            /** @example 1 */
            jobVersion: number;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c
             */
            modelVersionId: string;
            /**
             * @description Candidates there are.
             * @example 24
             */
            candidates: number;
            /**
             * @description Scores of the job and the resumes as they are now.
             * @example 24
             */
            current: number;
            /**
             * @description Scores of something that has changed since: rankings mark them `stale`.
             * @example 0
             */
            stale: number;
            /**
             * @description Candidates this model has not scored yet.
             * @example 0
             */
            missing: number;
            /**
             * Format: uuid
             * @description Scores everybody for this version of the job; its percent is at /jobs/status/{id}.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            scoringJobId: string;
        };
        MatchedCandidateDto: {
            /** @example 0.815647 */
            score: number;
            /** @description The score in words; the limits are the model version’s. */
            band: components["schemas"]["Band"];
            /**
             * @description Musts of the job that the resume does not meet.
             * @example 0
             */
            mustsNotMet: number;
            /** @description The job or the resume changed since; a newer score is under way. */
            stale: boolean;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            computedAt: string;
            /** @example 1 */
            rank: number;
            /**
             * Format: uuid
             * @description The whole explanation is at /scores/{id}.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b
             */
            scoreId: string;
            strengths: components["schemas"]["ReasonDto"][];
            /** @description The requirements that are not met. */
            gaps: components["schemas"]["RequirementVerdictDto"][];
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            candidateId: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string;
            /** @example Priya Raghunathan */
            name: string | null;
            /**
             * @description Title of the most recent position.
             * @example Senior Backend Engineer
             */
            headline: string | null;
            weakestSection: components["schemas"]["ScoredSection"] | null;
            /** @description What was decided last. */
            outcome: components["schemas"]["OutcomeKind"] | null;
            /**
             * @description Place among all candidates by the meaning of the whole resume; null where words alone recalled it.
             * @example 1
             */
            meaningRank: number | null;
            /**
             * @description Place among all candidates by shared words; null where meaning alone recalled it.
             * @example 3
             */
            wordsRank: number | null;
        };
        CandidateMatchesDto: {
            data: components["schemas"]["MatchedCandidateDto"][];
            /**
             * @description Candidates that were searched: all there are.
             * @example 24
             */
            searched: number;
            /**
             * @description Candidates near enough for an exact score; `data` are the best of them.
             * @example 24
             */
            recalled: number;
        };
        MatchingJobDto: {
            /** @example 0.815647 */
            score: number;
            /** @description The score in words; the limits are the model version’s. */
            band: components["schemas"]["Band"];
            /**
             * @description Musts of the job that the resume does not meet.
             * @example 0
             */
            mustsNotMet: number;
            /** @description The job or the resume changed since; a newer score is under way. */
            stale: boolean;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            computedAt: string;
            /** @example 1 */
            rank: number;
            /**
             * Format: uuid
             * @description The whole explanation is at /scores/{id}.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b
             */
            scoreId: string;
            strengths: components["schemas"]["ReasonDto"][];
            /** @description The requirements that are not met. */
            gaps: components["schemas"]["RequirementVerdictDto"][];
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05
             */
            jobId: string;
            /** @example Senior Backend Engineer */
            title: string;
            /** @example Berlin or remote */
            location: string | null;
        };
        MatchingJobPageDto: {
            data: components["schemas"]["MatchingJobDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        OutcomeBodyDto: {
            /** @example shortlisted */
            outcome: components["schemas"]["OutcomeKind"];
            /** @example Ran the same kind of platform for four years. */
            reason?: string | null;
            /**
             * Format: uuid
             * @description The score that was looked at; the champion’s when left out.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b
             */
            scoreId?: string;
            /**
             * @description The place in the ranking at which the candidate was shown.
             * @example 1
             */
            rank?: number;
        };
        SeenScoreDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b
             */
            scoreId: string;
            /** @example 0.815647 */
            score: number;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c
             */
            modelVersionId: string;
            /** @example 1 */
            jobVersion: number;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string;
            /** @example 1 */
            resumeVersion: number;
            /** @example 1 */
            rank: number | null;
        };
        OutcomeDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a10
             */
            id: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05
             */
            jobId: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            candidateId: string;
            outcome: components["schemas"]["OutcomeKind"];
            /** @example Ran the same kind of platform for four years. */
            reason: string | null;
            /** @description The score as it was at that time; null when there was none. */
            seen: components["schemas"]["SeenScoreDto"] | null;
            /**
             * Format: uuid
             * @description Id of the user.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03
             */
            recordedBy: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            recordedAt: string;
        };
        OutcomePageDto: {
            data: components["schemas"]["OutcomeDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        ComputeScoresDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05
             */
            jobId: string;
            /**
             * Format: uuid
             * @description One resume: scored now, answered with 200.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId?: string;
            /**
             * @description Many resumes: scored in the background, answered with 202. With neither, every current resume is scored.
             * @example [
             *       "01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07"
             *     ]
             */
            resumeIds?: string[];
            /**
             * Format: uuid
             * @description Id of a model version (GET /models); the champion when left out.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c
             */
            modelVersionId?: string;
        };
        ScoreModelDto: {
            /** @example talentflow-semantic */
            name: string;
            /** @example 1 */
            version: number;
        };
        SectionScoreDto: {
            section: components["schemas"]["ScoredSection"];
            /**
             * @description Share of the score that this section decides.
             * @example 0.5
             */
            weight: number;
            /** @example 0.74 */
            similarity: number;
            /**
             * @description The contributions of all sections add up to the score.
             * @example 0.37
             */
            contribution: number;
            reasons: components["schemas"]["ReasonDto"][];
        };
        ExplanationDto: {
            /** @description The score in words; the limits are the model version’s. */
            band: components["schemas"]["Band"];
            /** @description One for each requirement, in their order. */
            requirements: components["schemas"]["RequirementVerdictDto"][];
            sections: components["schemas"]["SectionScoreDto"][];
            /** @description The best-proved asks, strongest first. */
            strengths: components["schemas"]["ReasonDto"][];
            /** @description The requirements that are not met. */
            gaps: components["schemas"]["RequirementVerdictDto"][];
            /** @description Where most of the score was lost. */
            weakestSection: components["schemas"]["ScoredSection"] | null;
            /** @description Asked about, not in the resume, not counted. */
            unknownSections: components["schemas"]["ScoredSection"][];
            /**
             * @description The same in a few sentences.
             * @example Strong: 5 of 6 requirements are met, best shown in experience.
             */
            summary: string;
        };
        ScoreDto: {
            /** @example 0.815647 */
            score: number;
            /** @description The score in words; the limits are the model version’s. */
            band: components["schemas"]["Band"];
            /**
             * @description Musts of the job that the resume does not meet.
             * @example 0
             */
            mustsNotMet: number;
            /** @description The job or the resume changed since; a newer score is under way. */
            stale: boolean;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            computedAt: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b
             */
            id: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05
             */
            jobId: string;
            /** @example 1 */
            jobVersion: number;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            candidateId: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string;
            /** @example 1 */
            resumeVersion: number;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c
             */
            modelVersionId: string;
            model: components["schemas"]["ScoreModelDto"];
            /** @example 2.4.0 */
            parserVersion: string;
            /**
             * @description Hash over what was put in: the same inputs give the same score.
             * @example df8726685fa7cf324d9d43488b3aa27668b4437fe8229edcef7206bea1567952
             */
            inputSha256: string;
            explanation: components["schemas"]["ExplanationDto"];
        };
        ScoringStartedDto: {
            /**
             * Format: uuid
             * @description Follow it at /jobs/status/{id}.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string;
        };
        ProseDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b
             */
            scoreId: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08
             */
            candidateId: string;
            /**
             * @description The explanation as a paragraph. A language model names no candidate: it was told none.
             * @example Score 0.612, strong: experience 0.401 + skills 0.211. 3 of 4 requirements are met.
             */
            text: string;
            /** @description `model` where the operator has set a language model up and each number, quotation and name it wrote occurs in the explanation; else `template`. */
            author: components["schemas"]["ProseAuthor"];
            /**
             * @description Name of the language model.
             * @example null
             */
            model: string | null;
        };
        WebhookBodyDto: {
            /**
             * Format: uri
             * @description Where events are sent by POST: public and `https://`.
             * @example https://hooks.example.com/talentflow
             */
            url: string;
            /**
             * @example [
             *       "resume.parsed",
             *       "resume.failed"
             *     ]
             */
            events: components["schemas"]["WebhookEventType"][];
            /** @example The portal of the Berlin office */
            description?: string | null;
            /** @description False: nothing is sent, and events that happen meanwhile are not kept. A new webhook is enabled unless this says otherwise. */
            enabled?: boolean;
        };
        WebhookWithSecretDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d
             */
            id: string;
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
            /**
             * Format: uri
             * @example https://hooks.example.com/talentflow
             */
            url: string;
            events: components["schemas"]["WebhookEventType"][];
            /** @example The portal of the Berlin office */
            description: string | null;
            enabled: boolean;
            /** @description `asked`: by a user; `gone`: the receiver answered 410; `failing`: three days without a delivery that arrived. */
            disabledReason: components["schemas"]["DisabledReason"] | null;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description Until then deliveries are signed with the secret before as well; null when there is none.
             * @example 2026-05-04T09:30:00.000Z
             */
            previousSecretUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description Checks the signatures. Keep it now: it is not shown again.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        WebhookDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d
             */
            id: string;
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
            /**
             * Format: uri
             * @example https://hooks.example.com/talentflow
             */
            url: string;
            events: components["schemas"]["WebhookEventType"][];
            /** @example The portal of the Berlin office */
            description: string | null;
            enabled: boolean;
            /** @description `asked`: by a user; `gone`: the receiver answered 410; `failing`: three days without a delivery that arrived. */
            disabledReason: components["schemas"]["DisabledReason"] | null;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description Until then deliveries are signed with the secret before as well; null when there is none.
             * @example 2026-05-04T09:30:00.000Z
             */
            previousSecretUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            updatedAt: string;
        };
        WebhookPageDto: {
            data: components["schemas"]["WebhookDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        WebhookChangesDto: {
            /**
             * Format: uri
             * @description Where events are sent by POST: public and `https://`.
             * @example https://hooks.example.com/talentflow
             */
            url?: string;
            /**
             * @example [
             *       "resume.parsed",
             *       "resume.failed"
             *     ]
             */
            events?: components["schemas"]["WebhookEventType"][];
            /** @example The portal of the Berlin office */
            description?: string | null;
            /** @description False: nothing is sent, and events that happen meanwhile are not kept. A new webhook is enabled unless this says otherwise. */
            enabled?: boolean;
        };
        ResumeParsedDataDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string;
            /**
             * Format: uuid
             * @description Succeeds when the resume is scored as well.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string;
        };
        ResumeParsedMessageDto: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "resume.parsed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-04T09:30:00.000Z
             */
            timestamp: string;
            data: components["schemas"]["ResumeParsedDataDto"];
        };
        ResumeFailedDataDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string;
            /**
             * @description A stable code; /errors explains each.
             * @example no_text_layer
             */
            reason: string;
        };
        ResumeFailedMessageDto: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "resume.failed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-04T09:30:00.000Z
             */
            timestamp: string;
            data: components["schemas"]["ResumeFailedDataDto"];
        };
        ScoreComputedDataDto: {
            /**
             * Format: uuid
             * @description Null: every open job.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05
             */
            jobId: string | null;
            /**
             * Format: uuid
             * @description Null: the candidates there were, or those asked for.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07
             */
            resumeId: string | null;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c
             */
            modelVersionId: string;
            /**
             * @description How many scores are up to date now because of it.
             * @example 3
             */
            scored: number;
            /**
             * Format: uuid
             * @description The background job that ended; null without one.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string | null;
        };
        ScoreComputedMessageDto: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "score.computed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-04T09:30:00.000Z
             */
            timestamp: string;
            data: components["schemas"]["ScoreComputedDataDto"];
        };
        JobChangedDataDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05
             */
            jobId: string;
            /**
             * @description 1 for a new job; grows with every change.
             * @example 2
             */
            version: number;
            /**
             * Format: uuid
             * @description The background job that scores the candidates for this version; null when nothing is to be scored.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04
             */
            backgroundJobId: string | null;
        };
        JobChangedMessageDto: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "job.changed";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-04T09:30:00.000Z
             */
            timestamp: string;
            data: components["schemas"]["JobChangedDataDto"];
        };
        ModelPromotedDataDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c
             */
            modelVersionId: string;
        };
        ModelPromotedMessageDto: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "model.promoted";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-04T09:30:00.000Z
             */
            timestamp: string;
            data: components["schemas"]["ModelPromotedDataDto"];
        };
        TestDataDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d
             */
            webhookId: string;
        };
        TestMessageDto: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "test";
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-05-04T09:30:00.000Z
             */
            timestamp: string;
            data: components["schemas"]["TestDataDto"];
        };
        DeliveryAttemptDto: {
            /**
             * @description 1, 2, 3 …; one that was lost together with its worker is left out.
             * @example 1
             */
            number: number;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            startedAt: string;
            /**
             * @description Milliseconds until it was answered or given up.
             * @example 42
             */
            ms: number;
            /**
             * @description HTTP status; null without an answer.
             * @example 204
             */
            status: number | null;
            /** @description Null when it arrived. */
            error: components["schemas"]["DeliveryError"] | null;
            /**
             * @description The first 1,024 bytes of the answer’s body.
             * @example
             */
            answer: string | null;
        };
        DeliveryDetailDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0e
             */
            id: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d
             */
            webhookId: string;
            /**
             * Format: uuid
             * @description What the receiver sees as `webhook-id`, in every attempt.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0f
             */
            eventId: string;
            type: components["schemas"]["DeliveredEventType"];
            /** @description `pending`: under way, or waits for its next attempt; `dead`: three days of attempts failed. */
            state: components["schemas"]["DeliveryState"];
            /**
             * @description Attempts begun.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description Null unless it is pending.
             * @example 2026-05-04T09:30:00.000Z
             */
            nextAttemptAt: string | null;
            /**
             * @description HTTP status of the last answer.
             * @example 204
             */
            lastStatus: number | null;
            /** @description Why the last attempt failed; null when it did not. */
            lastError: components["schemas"]["DeliveryError"] | null;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            endedAt: string | null;
            /** @description The body as it is sent. */
            payload: components["schemas"]["ResumeParsedMessageDto"] | components["schemas"]["ResumeFailedMessageDto"] | components["schemas"]["ScoreComputedMessageDto"] | components["schemas"]["JobChangedMessageDto"] | components["schemas"]["ModelPromotedMessageDto"] | components["schemas"]["TestMessageDto"];
            /** @description Every attempt, the first one first. */
            log: components["schemas"]["DeliveryAttemptDto"][];
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0e
             */
            id: string;
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d
             */
            webhookId: string;
            /**
             * Format: uuid
             * @description What the receiver sees as `webhook-id`, in every attempt.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0f
             */
            eventId: string;
            type: components["schemas"]["DeliveredEventType"];
            /** @description `pending`: under way, or waits for its next attempt; `dead`: three days of attempts failed. */
            state: components["schemas"]["DeliveryState"];
            /**
             * @description Attempts begun.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description Null unless it is pending.
             * @example 2026-05-04T09:30:00.000Z
             */
            nextAttemptAt: string | null;
            /**
             * @description HTTP status of the last answer.
             * @example 204
             */
            lastStatus: number | null;
            /** @description Why the last attempt failed; null when it did not. */
            lastError: components["schemas"]["DeliveryError"] | null;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            endedAt: string | null;
        };
        DeliveryPageDto: {
            data: components["schemas"]["DeliveryDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        ApiKeyBodyDto: {
            /** @example Nightly import */
            name: string;
            /**
             * @description What the key may do of what you may do.
             * @example [
             *       "resumes:write",
             *       "scores:read"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @description When it stops working; left out or null: not by itself.
             * @example 2099-01-01T00:00:00Z
             */
            expiresAt?: string | null;
        };
        CreatedApiKeyDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a01
             */
            id: string;
            /**
             * Format: uuid
             * @description The user the key acts as.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03
             */
            ownerId: string;
            /** @example Nightly import */
            name: string;
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-05-04T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description Send it as `Authorization: Bearer …`. It is shown here once and kept nowhere.
             * @example tf_live_01900000000070008000000000000000_…
             */
            key: string;
        };
        ApiKeyDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a01
             */
            id: string;
            /**
             * Format: uuid
             * @description The user the key acts as.
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03
             */
            ownerId: string;
            /** @example Nightly import */
            name: string;
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-05-04T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        ApiKeyPageDto: {
            data: components["schemas"]["ApiKeyDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateUserDto: {
            /**
             * Format: email
             * @example anna.lindqvist@example.com
             */
            email: string;
            /**
             * Format: password
             * @description 15 to 128 characters of any kind, hard to guess: several words that do not belong together.
             * @example violet anchor beneath the tram
             */
            password: string;
            role: components["schemas"]["Role"];
            /** @example Anna Lindqvist */
            name?: string | null;
        };
        UserDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03
             */
            id: string;
            /**
             * Format: email
             * @example anna.lindqvist@example.com
             */
            email: string;
            /** @example Anna Lindqvist */
            name: string | null;
            role: components["schemas"]["Role"];
            /** @description Who is disabled cannot sign in and has no session. */
            status: components["schemas"]["UserStatus"];
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            updatedAt: string;
        };
        UserPageDto: {
            data: components["schemas"]["UserDto"][];
            /** @example false */
            hasMore: boolean;
            /**
             * @description Pass it as `cursor` for the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        UpdateUserDto: {
            role?: components["schemas"]["Role"];
            /** @description Whether the user may not sign in. */
            disabled?: boolean;
            /** @example Anna Lindqvist */
            name?: string | null;
            /**
             * Format: password
             * @description A new password. 15 to 128 characters of any kind, hard to guess: several words that do not belong together.
             * @example violet anchor beneath the tram
             */
            password?: string;
        };
        ListedModelVersionDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c
             */
            id: string;
            /** @example talentflow-semantic */
            name: string;
            /** @example 1 */
            version: number;
            /**
             * @description Hash over everything that decides what the model answers.
             * @example df8726685fa7cf324d9d43488b3aa27668b4437fe8229edcef7206bea1567952
             */
            artifactSha256: string;
            /**
             * @example {
             *       "lexicalShare": 0.35,
             *       "sectionWeights": {
             *         "experience": 0.5,
             *         "skills": 0.2,
             *         "education": 0.12,
             *         "certifications": 0.1,
             *         "summary": 0.08
             *       },
             *       "bands": {
             *         "strong": 0.6,
             *         "good": 0.4,
             *         "partial": 0.2
             *       }
             *     }
             */
            parameters: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
            aliases: components["schemas"]["ModelAlias"][];
        };
        ModelVersionsDto: {
            data: components["schemas"]["ListedModelVersionDto"][];
        };
        ModelVersionDto: {
            /**
             * Format: uuid
             * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c
             */
            id: string;
            /** @example talentflow-semantic */
            name: string;
            /** @example 1 */
            version: number;
            /**
             * @description Hash over everything that decides what the model answers.
             * @example df8726685fa7cf324d9d43488b3aa27668b4437fe8229edcef7206bea1567952
             */
            artifactSha256: string;
            /**
             * @example {
             *       "lexicalShare": 0.35,
             *       "sectionWeights": {
             *         "experience": 0.5,
             *         "skills": 0.2,
             *         "education": 0.12,
             *         "certifications": 0.1,
             *         "summary": 0.08
             *       },
             *       "bands": {
             *         "strong": 0.6,
             *         "good": 0.4,
             *         "partial": 0.2
             *       }
             *     }
             */
            parameters: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2026-05-04T09:30:00.000Z
             */
            createdAt: string;
        };
        IndexDto: {
            /** @example TalentFlow AI */
            name: string;
            /**
             * Format: uri-reference
             * @example /api/v1
             */
            api: string;
            /**
             * Format: uri-reference
             * @example /docs
             */
            docs: string;
            /**
             * Format: uri-reference
             * @example /docs/openapi.json
             */
            openapi: string;
            /**
             * Format: uri-reference
             * @example /errors
             */
            errors: string;
            /**
             * Format: uri-reference
             * @example /health/ready
             */
            health: string;
        };
        ErrorDto: {
            /** @example job.not-found */
            code: string;
            /**
             * @description HTTP status; null when only background work ends with it.
             * @example 404
             */
            status: number | null;
            /**
             * @description What happened.
             * @example There is no resume with this id.
             */
            meaning: string;
            /**
             * @description What to do about it.
             * @example Take the id from GET /api/v1/resumes.
             */
            remedy: string;
        };
        ErrorsDto: {
            data: components["schemas"]["ErrorDto"][];
        };
        LimitsDto: {
            /**
             * @description Calls a minute of one caller.
             * @example 6000
             */
            callsPerMinute: number;
            /**
             * @description Bytes of a JSON body.
             * @example 1048576
             */
            jsonBodyBytes: number;
            /**
             * @description Levels a JSON body may be nested.
             * @example 32
             */
            jsonDepth: number;
            /**
             * @description Bytes of a resume file.
             * @example 10485760
             */
            resumeFileBytes: number;
            /**
             * @description Media types of resumes, told by content.
             * @example [
             *       "application/pdf"
             *     ]
             */
            resumeMediaTypes: string[];
            /**
             * @description Rows of a page, at most.
             * @example 100
             */
            pageRows: number;
            /**
             * @description Seconds a request may take to arrive whole.
             * @example 120
             */
            requestSeconds: number;
            /**
             * @description Seconds a call waits for background work, at most, with `Prefer: wait=N`.
             * @example 30
             */
            waitSeconds: number;
            /**
             * @description Calls of one caller that a process lets wait at once; further ones are answered 202 at once.
             * @example 20
             */
            waitingCalls: number;
            /**
             * @description Calls of all callers together that a process lets wait at once.
             * @example 200
             */
            waitingCallsOfAll: number;
            /**
             * @description Hours the answer to an `Idempotency-Key` is kept.
             * @example 24
             */
            idempotencyKeyHours: number;
            /**
             * @description Characters of an `Idempotency-Key`.
             * @example 255
             */
            idempotencyKeyCharacters: number;
            /**
             * @description Seconds an access token lives.
             * @example 900
             */
            accessTokenSeconds: number;
            /**
             * @description Days a refresh token lives.
             * @example 14
             */
            refreshTokenDays: number;
            /**
             * @description Days a session lasts, however often it is refreshed.
             * @example 30
             */
            sessionDays: number;
            /**
             * @description API keys of a user that can be used.
             * @example 100
             */
            apiKeysPerUser: number;
        };
        /** @enum {string} */
        Role: "admin" | "recruiter" | "hiring_manager";
        /** @enum {string} */
        UserStatus: "active" | "disabled";
        /** @enum {string} */
        Scope: "resumes:read" | "resumes:write" | "jobs:read" | "jobs:write" | "scores:read" | "scores:write" | "models:read" | "webhooks:read" | "webhooks:write";
        /** @enum {string} */
        BackgroundJobState: "queued" | "running" | "succeeded" | "failed" | "cancelled" | "dead";
        /** @enum {string} */
        JobState: "open" | "closed";
        /** @enum {string} */
        JobAction: "created" | "updated" | "closed" | "reopened" | "deleted" | "restored";
        /** @enum {string} */
        RequirementKind: "skill" | "experience" | "education" | "certification" | "language" | "other";
        /** @enum {string} */
        PayPeriod: "hour" | "day" | "month" | "year";
        /** @enum {string} */
        ResumeState: "uploaded" | "parsed" | "failed";
        /** @enum {string} */
        ResumeMediaType: "application/pdf" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.oasis.opendocument.text" | "application/rtf" | "text/html" | "text/plain";
        /** @enum {string} */
        CorrectablePointer: "/contact/name" | "/contact/headline" | "/contact/emails" | "/contact/phones" | "/contact/location" | "/summary" | "/experience" | "/education" | "/skills" | "/certifications" | "/languages";
        /** @enum {string} */
        FileFate: "accepted" | "duplicate" | "refused";
        /** @enum {string} */
        ResumeSection: "contact" | "summary" | "experience" | "education" | "skills" | "certifications" | "languages" | "projects" | "volunteering" | "awards" | "publications" | "interests" | "references" | "other";
        /** @enum {string} */
        FindingCode: "two_column" | "hidden_text" | "image_only_page" | "low_conservation" | "not_a_resume" | "truncated" | "date_conflict" | "no_headings";
        /** @enum {string} */
        FindingSeverity: "info" | "warning";
        /** @enum {string} */
        CandidateField: "name" | "email" | "phone";
        /** @enum {string} */
        DuplicateReason: "email" | "phone" | "same-name" | "near-name" | "organisation";
        /** @enum {string} */
        AskKind: "title" | "description" | "skill" | "experience" | "education" | "certification" | "language" | "other";
        /** @enum {string} */
        ScoredSection: "experience" | "skills" | "education" | "summary" | "certifications";
        /** @enum {string} */
        Verdict: "met" | "not_met" | "unknown";
        /** @enum {string} */
        VerdictGround: "found" | "too_few_months" | "dates_missing" | "weak_evidence" | "not_found" | "not_stated";
        /** @enum {string} */
        Band: "strong" | "good" | "partial" | "weak";
        /** @enum {string} */
        ProseAuthor: "template" | "model";
        /** @enum {string} */
        OutcomeKind: "shortlisted" | "interviewed" | "offered" | "hired" | "rejected";
        /** @enum {string} */
        WebhookEventType: "resume.parsed" | "resume.failed" | "score.computed" | "job.changed" | "model.promoted";
        /** @enum {string} */
        DeliveredEventType: "resume.parsed" | "resume.failed" | "score.computed" | "job.changed" | "model.promoted" | "test";
        /** @enum {string} */
        DeliveryState: "pending" | "delivered" | "dead";
        /** @enum {string} */
        DeliveryError: "status-not-2xx" | "redirected" | "timed-out" | "connection-failed" | "tls-failed" | "name-unresolved" | "address-refused" | "https-required" | "internal";
        /** @enum {string} */
        DisabledReason: "asked" | "gone" | "failing";
        /** @enum {string} */
        ModelAlias: "champion" | "challenger" | "shadow" | "previous";
    };
    responses: {
        /** @description The request is malformed; `errors` says where. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/request.invalid",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "The request has a fault; see `errors`.",
                 *       "code": "request.invalid",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": [
                 *         {
                 *           "pointer": "/title",
                 *           "code": "isNotEmpty",
                 *           "detail": "title should not be empty"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description No valid access token or API key, or wrong credentials. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/auth.sign-in-required",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "Send `Authorization: Bearer …` with an access token from POST /api/v1/auth/login or an API key.",
                 *       "code": "auth.sign-in-required",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Too many calls in this minute; try again after `Retry-After` seconds. */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/request.rate-limited",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "More than 6000 calls in a minute. Wait 17 s and send again.",
                 *       "code": "request.rate-limited",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description A fault of ours; it is logged under the request id. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/internal",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "Something went wrong on our side. It is logged under the request id.",
                 *       "code": "internal",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description A service this call needs does not answer; try again after `Retry-After` seconds. */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/storage.unavailable",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "The file store does not answer. Nothing was stored; try again in a moment.",
                 *       "code": "storage.unavailable",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description Your role may not make this call, or your API key has not the scope for it. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/auth.role-insufficient",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "This call is for admin and recruiter.",
                 *       "code": "auth.role-insufficient",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description It contradicts the present state, or a call with this `Idempotency-Key` is under way. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/score.resume-not-parsed",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "Resume 01900000-0000-7000-8000-000000000000 is not parsed, so it cannot be scored.",
                 *       "code": "score.resume-not-parsed",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description It was read but cannot be done as it stands, such as an empty file or an `Idempotency-Key` of another call. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/resume.empty",
                 *       "title": "Unprocessable Entity",
                 *       "status": 422,
                 *       "detail": "The file is empty. Send a file with content: PDF, DOCX, ODT, RTF, HTML or TXT.",
                 *       "code": "resume.empty",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description There is no such thing. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/job.not-found",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "There is no job 01900000-0000-7000-8000-000000000000.",
                 *       "code": "job.not-found",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description It has changed since it was read: `If-Match` does not hold. */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/request.precondition-failed",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "It has changed since you read it: `If-Match` does not hold. Read it again and decide anew.",
                 *       "code": "request.precondition-failed",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description The body or the file is too large. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/resume.too-large",
                 *       "title": "Payload Too Large",
                 *       "status": 413,
                 *       "detail": "The file is larger than 10485760 bytes, the most that is accepted.",
                 *       "code": "resume.too-large",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description The body is of a type this call does not take, or the file by its content of no format that is read. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/errors/resume.unsupported-format",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "By its content the file is of no format that is read. Send PDF, DOCX, ODT, RTF, HTML or TXT.",
                 *       "code": "resume.unsupported-format",
                 *       "requestId": "01900000-0000-7000-8000-00000000abcd",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "recruiter@talentflow.example",
                 *       "password": "the password of this user"
                 *     }
                 */
                "application/json": components["schemas"]["LogInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokensDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "the refreshToken of the last sign-in or refresh"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokensDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "the refreshToken of the last sign-in or refresh"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "the password until now",
                 *       "newPassword": "violet anchor beneath the tram"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a02 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwksDto"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBackgroundJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelBackgroundJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a04 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Words that all stand in the posting: title, requirements, department, location, employment type or description; the last may be a beginning. Such as `backend engin`. */
                q?: string;
                state?: components["schemas"]["JobState"];
                /** @description Part of the location. Such as `berlin`. */
                location?: string;
                /** @description The department, in whatever case. */
                department?: string;
                /** @description Such as `2026-01-01T00:00:00Z`. */
                createdAfter?: string;
                /** @description Such as `2027-01-01T00:00:00Z`. */
                createdBefore?: string;
                /** @description True: only deleted ones, which can be restored. */
                deleted?: boolean;
                /** @description `updated`: what changed last comes first. */
                sort?: "newest" | "oldest" | "title" | "updated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Senior Backend Engineer",
                 *       "description": "You design and run the services behind our booking platform, in Python on AWS.",
                 *       "requirements": [
                 *         "5+ years of experience with Python",
                 *         {
                 *           "text": "Runs PostgreSQL in production",
                 *           "must": true,
                 *           "weight": 2
                 *         }
                 *       ],
                 *       "location": "Berlin or remote",
                 *       "department": "Engineering",
                 *       "employmentType": "full-time",
                 *       "salary": {
                 *         "min": 65000,
                 *         "max": 80000,
                 *         "currency": "EUR",
                 *         "period": "year"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["JobBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description The job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have: 304 when it has not changed since. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with every change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description Not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Senior Backend Engineer",
                 *       "description": "You design and run the services behind our booking platform, in Python on AWS.",
                 *       "requirements": [
                 *         "5+ years of experience with Python",
                 *         {
                 *           "text": "Runs PostgreSQL in production",
                 *           "must": true,
                 *           "weight": 2
                 *         }
                 *       ],
                 *       "location": "Berlin or remote",
                 *       "department": "Engineering",
                 *       "employmentType": "full-time",
                 *       "salary": {
                 *         "min": 65000,
                 *         "max": 80000,
                 *         "currency": "EUR",
                 *         "period": "year"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["JobBodyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getJobHistory: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobHistoryPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reopenJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    restoreJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cloneJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    /** @description The new job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
                /** @description `wait=N`: waits up to N seconds, at most 30, for the work in the background and answers 200 with how it ended. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description With `Prefer: wait`: the work has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobDto"];
                };
            };
            202: {
                headers: {
                    /** @description Where to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedResumeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listResumes: {
        parameters: {
            query?: {
                /** @description Words that all stand in the resume: name, titles, companies, schools, skills or text; the last may be a beginning. Such as `priya kubern`. */
                q?: string;
                /** @description Skills that the resume names, all of them, by any alias; repeat the parameter for several. Such as `k8s`. */
                skill?: string[];
                /** @description Words of the headline and of the titles of positions, all of them; the last may be a beginning. Such as `backend engineer`. */
                title?: string;
                /** @description Least years of experience in all. */
                minYears?: number;
                /** @description Most years of experience in all. */
                maxYears?: number;
                /** @description Words of the place in the contact data, all of them; the last may be a beginning. Such as `frankfurt`. */
                location?: string;
                /** @description A language the person speaks: its English, German, French, Spanish or own name, or its ISO 639 code. Such as `spanish`. */
                language?: string;
                state?: components["schemas"]["ResumeState"];
                /** @description Tags of the candidate, all of them; repeat the parameter for several. Such as `phone screen`. */
                tag?: string[];
                /** @description Such as `2026-01-01T00:00:00Z`. */
                uploadedAfter?: string;
                /** @description Such as `2027-01-01T00:00:00Z`. */
                uploadedBefore?: string;
                /** @description True: only deleted ones, which can be restored. */
                deleted?: boolean;
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description `relevance`, which needs `q` and is then the default; else `newest`. */
                sort?: "newest" | "oldest" | "name" | "relevance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumePageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have: 304 when it has not changed since. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with every change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeDto"];
                };
            };
            /** @description Not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": {
                 *         "headline": "Backend Engineer"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ResumePatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    restoreResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadResumes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
                /** @description `wait=N`: waits up to N seconds, at most 30, for the work in the background and answers 200 with how it ended. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: Blob[];
                };
            };
        };
        responses: {
            /** @description With `Prefer: wait`: the work has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedBatchDto"];
                };
            };
            202: {
                headers: {
                    /** @description Where to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedBatchDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileName": "resume.pdf",
                 *       "size": 48213,
                 *       "mediaType": "application/pdf"
                 *     }
                 */
                "application/json": components["schemas"]["StartUploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedUploadDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
                /** @description `wait=N`: waits up to N seconds, at most 30, for the work in the background and answers 200 with how it ended. */
                Prefer?: string;
            };
            path: {
                /**
                 * @description The `uploadId`.
                 * @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a06
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `Prefer: wait`: the work has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobDto"];
                };
            };
            202: {
                headers: {
                    /** @description Where to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedResumeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getResumeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeFileDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawCorrection: {
        parameters: {
            query: {
                pointer: components["schemas"]["CorrectablePointer"];
            };
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reparseResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
                /** @description `wait=N`: waits up to N seconds, at most 30, for the work in the background and answers 200 with how it ended. */
                Prefer?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `Prefer: wait`: the work has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobDto"];
                };
            };
            202: {
                headers: {
                    /** @description Where to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReparsedDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reparseResumes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
                /** @description `wait=N`: waits up to N seconds, at most 30, for the work in the background and answers 200 with how it ended. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parserVersionBefore": "2.4.0"
                 *     }
                 */
                "application/json": components["schemas"]["ReparseDto"];
            };
        };
        responses: {
            /** @description With `Prefer: wait`: the work has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundJobDto"];
                };
            };
            202: {
                headers: {
                    /** @description Where to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReparsedManyDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportResumes: {
        parameters: {
            query: {
                /** @description Words that all stand in the resume: name, titles, companies, schools, skills or text; the last may be a beginning. Such as `priya kubern`. */
                q?: string;
                /** @description Skills that the resume names, all of them, by any alias; repeat the parameter for several. Such as `k8s`. */
                skill?: string[];
                /** @description Words of the headline and of the titles of positions, all of them; the last may be a beginning. Such as `backend engineer`. */
                title?: string;
                /** @description Least years of experience in all. */
                minYears?: number;
                /** @description Most years of experience in all. */
                maxYears?: number;
                /** @description Words of the place in the contact data, all of them; the last may be a beginning. Such as `frankfurt`. */
                location?: string;
                /** @description A language the person speaks: its English, German, French, Spanish or own name, or its ISO 639 code. Such as `spanish`. */
                language?: string;
                state?: components["schemas"]["ResumeState"];
                /** @description Tags of the candidate, all of them; repeat the parameter for several. Such as `phone screen`. */
                tag?: string[];
                /** @description Such as `2026-01-01T00:00:00Z`. */
                uploadedAfter?: string;
                /** @description Such as `2027-01-01T00:00:00Z`. */
                uploadedBefore?: string;
                /** @description True: only deleted ones, which can be restored. */
                deleted?: boolean;
                format: "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resumes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportResume: {
        parameters: {
            query?: {
                /** @description JSON Resume, schema 1.0.0. */
                format?: "json-resume";
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description jsonresume.org, schema 1.0.0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Words that all stand in the name, e-mail address and telephone number, or in a resume; the last may be a beginning. Such as `priya@example.com`. */
                q?: string;
                /** @description Tags of the candidate, all of them; repeat the parameter for several. Such as `phone screen`. */
                tag?: string[];
                sort?: "newest" | "name";
                /** @description True: only deleted ones, which can be restored. */
                deleted?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatePageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have: 304 when it has not changed since. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with every change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateDto"];
                };
            };
            /** @description Not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The candidate was merged into another one: `Location` has the address. */
            308: {
                headers: {
                    /** @description The candidate they are now. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    correctCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+1 512 555 0142"
                 *     }
                 */
                "application/json": components["schemas"]["CandidatePatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    restoreCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    findDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    mergeCandidates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a09"
                 *     }
                 */
                "application/json": components["schemas"]["MergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tagCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    untagCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Prefers remote work; can start in May."
                 *     }
                 */
                "application/json": components["schemas"]["NoteBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0a */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    editNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                id: string;
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0a */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Prefers remote work; can start in June."
                 *     }
                 */
                "application/json": components["schemas"]["NoteBodyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rankCandidates: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description Rank by the scores of this model version; the champion when left out. */
                modelVersionId?: string;
                /** @description Only scores from here on. */
                minScore?: number;
                /** @description True: only who is not known to miss a must. Left out, they are shown behind the others. */
                mustsMet?: boolean;
                /** @description Words of the place in the contact data, all of them; the last may be a beginning. Such as `frankfurt`. */
                location?: string;
                /** @description Skills that the resume names, all of them; repeat the parameter for several. */
                skill?: string[];
                /** @description Least years of experience in all. */
                minYears?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    topCandidates: {
        parameters: {
            query?: {
                n?: number;
                modelVersionId?: string;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopCandidatesDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    countScores: {
        parameters: {
            query?: {
                /** @description The champion when left out. */
                modelVersionId?: string;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreCountsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    matchCandidates: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description Rank by the scores of this model version; the champion when left out. */
                modelVersionId?: string;
                /** @description Only scores from here on. */
                minScore?: number;
                /** @description True: only who is not known to miss a must. Left out, they are shown behind the others. */
                mustsMet?: boolean;
                /** @description Words of the place in the contact data, all of them; the last may be a beginning. Such as `frankfurt`. */
                location?: string;
                /** @description Skills that the resume names, all of them; repeat the parameter for several. */
                skill?: string[];
                /** @description Least years of experience in all. */
                minYears?: number;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateMatchesDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    matchJobs: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description By the scores of this model version; the champion when left out. */
                modelVersionId?: string;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingJobPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a08 */
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "shortlisted",
                 *       "reason": "Ran the same kind of platform for four years."
                 *     }
                 */
                "application/json": components["schemas"]["OutcomeBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOutcomes: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Only what was decided about this candidate. */
                candidateId?: string;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    computeScores: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
                /** @description `wait=N`: waits up to N seconds, at most 30, for the work in the background and answers 200 with how it ended. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "jobId": "01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a05",
                 *       "resumeId": "01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a07"
                 *     }
                 */
                "application/json": components["schemas"]["ComputeScoresDto"];
            };
        };
        responses: {
            /** @description One pair: its score. With `Prefer: wait`: the work has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDto"] | components["schemas"]["BackgroundJobDto"];
                };
            };
            /** @description Many: under way. */
            202: {
                headers: {
                    /** @description Where to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringStartedDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    describeScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0b */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProseDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.example.com/talentflow",
                 *       "events": [
                 *         "resume.parsed",
                 *         "resume.failed"
                 *       ],
                 *       "description": "The portal of the Berlin office"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description The webhook. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have: 304 when it has not changed since. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with every change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description Not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "The portal of the Berlin office"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendTestEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    /** @description The delivery, to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description Only deliveries in this state. */
                state?: components["schemas"]["DeliveryState"];
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d */
                id: string;
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0e */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0d */
                id: string;
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0e */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    /** @description The delivery, to follow it. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nightly import",
                 *       "scopes": [
                 *         "resumes:write",
                 *         "scores:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description The key, without its secret. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a01 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a01 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
                /** @description How the e-mail address starts, in any case. */
                email?: string;
                role?: components["schemas"]["Role"];
                status?: components["schemas"]["UserStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "anna.lindqvist@example.com",
                 *       "password": "violet anchor beneath the tram",
                 *       "role": "recruiter",
                 *       "name": "Anna Lindqvist"
                 *     }
                 */
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description The user. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have: 304 when it has not changed since. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with every change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description Not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have read: when it has changed since, 412 and nothing is done. Such as `"3-4f1CqYJc0m2hXn8b"`. */
                "If-Match"?: string;
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Anna Lindqvist"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUserSessions: {
        parameters: {
            query?: {
                /** @description Rows a page. */
                limit?: number;
                /** @description `nextCursor` of the page before; leave it out for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPageDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endUserSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a03 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelVersionsDto"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have: 304 when it has not changed since. */
                "If-None-Match"?: string;
            };
            path: {
                /** @example 01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a0c */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with every change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelVersionDto"];
                };
            };
            /** @description Not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadFile: {
        parameters: {
            query: {
                /** @description As the address has it. */
                key: string;
                /** @description As the address has it. */
                type: string;
                /** @description As the address has it. */
                name: string;
                /** @description As the address has it. */
                size: string;
                /** @description As the address has it. */
                expires: string;
                /** @description As the address has it. */
                signature: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was uploaded, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadFile: {
        parameters: {
            query: {
                /** @description As the address has it. */
                key: string;
                /** @description As the address has it. */
                type: string;
                /** @description As the address has it. */
                name: string;
                /** @description As the address has it. */
                size: string;
                /** @description As the address has it. */
                expires: string;
                /** @description As the address has it. */
                signature: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob;
            };
        };
        responses: {
            /** @description Stored. Complete the upload now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexDto"];
                };
            };
            /** @description For browsers: to the documentation. */
            302: {
                headers: {
                    /** @description `/docs`. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorsDto"];
                    "text/html": string;
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getError: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDto"];
                    "text/html": string;
                };
            };
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsDto"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
