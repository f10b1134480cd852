package org.ringfence.assessment;

import org.ringfence.report.ChecklistReport;
import org.ringfence.report.SignOffReport;
import org.ringfence.report.SiteReport;
import org.ringfence.report.WorkbookReport;

/** The papers that can be written. */
record Papers(
    SiteReport site, ChecklistReport checklist, SignOffReport signOff, WorkbookReport workbook) {}
