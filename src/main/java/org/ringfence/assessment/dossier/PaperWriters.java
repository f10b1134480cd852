package org.ringfence.assessment.dossier;

import org.ringfence.report.checklist.ChecklistReport;
import org.ringfence.report.committee.CommitteePaper;
import org.ringfence.report.requests.FoiReport;
import org.ringfence.report.requests.FoiWorkbook;
import org.ringfence.report.signoff.SignOffReport;
import org.ringfence.report.site.PublicSiteReport;
import org.ringfence.report.site.SiteReport;
import org.ringfence.report.workbook.WorkbookReport;

/** The papers that can be written. */
public record PaperWriters(
    CommitteePaper committee,
    SiteReport site,
    PublicSiteReport publicSite,
    ChecklistReport checklist,
    SignOffReport signOff,
    WorkbookReport workbook,
    FoiReport foi,
    FoiWorkbook foiBook) {}
