/**
 * The fields of every stored document, by collection; with a '?' where a field may be missing. Written by hand: the test
 * beside it tells when a change of the code has to be written down here, and when it needs a step.
 */
export const shapes: Readonly<Record<string, string>> = {
  academies: '_id enterpriseName history kind memberId name order since state tenantId',
  announcements: '_id audience audienceName byMasked publishedAt publishedBy tenantId text title withdrawnAt',
  auditEntries: '_id at identityId keyed memberId procedure requestId role subjectId tenantId',
  auditFindings:
    '_id expected firstSeenAt found kind lastSeenAt memberId open settledAt settledBy settledWords tenantId',
  auditRuns: '_id accounts entries findings finishedAt kind startedAt tenantId',
  certificateNumbers: '_id issued tenantId',
  certificates:
    '_id academyName courseId courseTitle history issuedAt issuer memberId name number paidPoints payFrom sample state studySeconds tenantId token',
  claims:
    '_id changedAt dayKey enteredByMasked enterpriseId evidence history memberId nameMasked pictures points ruleCode ruleTitle ruleVersion state subject tenantId tier writers',
  classDays: '_id booked dayKey tenantId',
  classSeats:
    '_id academyId capacity courseId free freed pending pendingCount queue seated startsAt state tenantId waiting',
  classSessions:
    '_id academyId cancelHours? cancelUntil changeDue? changedAt? courseId endsAt history lessonId memberId place record? recording? recordingDue? sample signUpUntil spot? startsAt state teacher teacherId teacherTitle tenantId title version?',
  courses:
    '_id academyId academyName category changedAt cover dueAt durationSeconds finish? history lessonCount memberId outline publishedAt questionCount sample searchDue state summary tags teacherTitle tenantId title',
  enrolments:
    '_id askedAt? attendance? cancelUntil courseId endsAt enrolledAt history live mark memberId nameMasked place remindedAt? sessionId startsAt state teacherTitle tenantId title toCount? toMakeUp? unpaid? version?',
  enterprises: '_id industry mergedInto name order size starRating state tenantId villageId',
  handOverDifferences:
    '_id code foundAt handedAt memberMasked pickUpPointId pickUpPointName tenantId title verifierMasked voucherId why',
  identities: '_id consentedAt enterpriseId grants guideVersion memberId tenantId',
  inboxHeads: '_id allReadAt memberId readAnnouncements tenantId unread',
  inboxItems: '_id at before facts filedAt kind memberId noticeId subjectId tenantId unread',
  indexedCourses: '_id entries tenantId',
  jobItemsSetAside: '_id itemId jobId lastError lastTriedAt open retryAt tenantId tries',
  jobs: '_id attempts cursor done doneEver dueAt finishedAt heartbeatAt lastError leaseOwner leaseUntil requestId startedAt steps tenantId',
  keyRecords: '_id at keyed tenantId',
  lecturers: '_id about changedAt held honours memberId name slots state teacherTitle tenantId topics',
  lessons:
    '_id category chapters courseId courseTitle cover cueCount? durationSeconds fileId live order sample slides? tenantId title',
  members: '_id absences? boundAt enterpriseId name phoneMasked phoneSealed phoneTail tenantId',
  noteCounts: '_id count lessonId memberId tenantId',
  notes: '_id at atSeconds lessonId memberId tenantId text',
  noticeTemplates: '_id quietHours? templates tenantId',
  notices: '_id cause createdAt dueAt facts kind memberId settledAt state subjectId tenantId tries',
  offlineLeases: '_id expiresAt holderMasked leaseId memberId pickUpPointId returned takenAt tenantId',
  orgChanges: '_id at byMasked from memberId reason subjectId tenantId to what',
  pickUpPoints: '_id address hours name open order tenantId',
  playHeads: '_id memberId sessionId tenantId',
  playSessions: '_id closedAt credited lastFlushAt lessonId memberId openedAt spentMs tenantId',
  pointsAccounts:
    '_id available day entryCount held honour lots memberId movedAt oldestYear owed reminded streak? tenantId year?',
  pointsEntries:
    '_id at balanceAfter delta direction group? kind memberId month reason? ruleCode ruleTitle ruleVersion sequence source subject? tenantId',
  proposals:
    '_id expiresAt input inputHash proposedAt proposedBy proposedByMasked reason settledAt settledBy state tenantId title what',
  quizStandings:
    '_id courseId courseTitle edition fullMark memberId paidPoints passedAt payFrom tenantId toCount tries',
  quizzes: '_id edition minutes passPercent questions tenantId',
  rankBoards: '_id countedAt members steps tenantId top width',
  rankCountings: '_id counts cursor step tenantId',
  rates: '_id count endsAt tenantId',
  recipients: '_id appId identityId left memberId openIdSealed tenantId',
  redemptionExports:
    '_id askedAt expiresAt fileId from isCut memberId pickUpPointId pickUpPointName progress rows state tenantId to tries',
  rewards:
    '_id category cover monthLimit pickUpPointIds picture pricePoints saleFrom saleTo sample state summary tenantId title yearLimit',
  roleGrants:
    '_id endReason endedAt endedBy from grantedBy grantedByMasked identityId memberId nameMasked over phoneMasked proposedBy reason role scopeId scopeKind scopeName tenantId to',
  rosterLines: '_id enterpriseId memberId name phoneIndex rosterCodeIndex tenantId',
  ruleBooks: '_id autoDailyCap effectiveFrom notice rules tenantId version',
  searchGrams: '_id gram postings tenantId',
  stockMovements: '_id at byMasked difference kind memberId reason rewardId stockedAfter tenantId',
  stocks: '_id pending pendingCount pricePoints remaining state stocked tenantId',
  studies: '_id certificateId classes? courseId lessonIds memberId quizPassedAt tenantId',
  takenSeats: '_id enrolmentId tenantId',
  talkYears: '_id held listeners tenantId',
  talks:
    '_id askedBy contact endsAt enterpriseId enterpriseName history lecturerId lecturerName listeners memberId place startsAt state summary tenantId topic year',
  tenants:
    '_id academyName admins appId guideVersion modulesOff name newestAnnouncements? offlineUntil sample takenDown tenantId',
  tickets:
    '_id adoptedAt adoptedPoints anonymousToEnterprise authorMasked cleared closesAt dueAt enterpriseId history memberId pictures rating replies settled state submittedAt tenantId text type updatedAt',
  transcripts: '_id courseId cues tenantId',
  unions: '_id enterpriseIds kind name order tenantId',
  uploads: '_id copies? expiresAt memberId pathSealed tenantId',
  villages: '_id name number tenantId',
  vouchers:
    '_id code cover history issuedAt keyed lapsesAt lots memberId memberMasked pickUpPointId pickUpPointName pricePoints remindedAt? reservation rewardId ruleVersion state tenantId title usedAt voidedAt',
  watchCharts: '_id courseId finished parts started tenantId',
  watchProgress:
    '_id category charted? completedAt courseId courseTitle cover durationSeconds lessonId memberId ofClass? paidPoints positionSeconds state tenantId title toChart? toCount? updatedAt watched watchedSeconds',
}
