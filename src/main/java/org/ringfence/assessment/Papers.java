package org.ringfence.assessment;

import org.ringfence.report.SiteReport;
import org.ringfence.report.WorkbookReport;
import org.ringfence.report.committee.CommitteePaper;

/** The papers that can be written. */
record Papers(CommitteePaper committee, SiteReport site, WorkbookReport workbook) {}
