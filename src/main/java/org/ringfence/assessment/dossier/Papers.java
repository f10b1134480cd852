package org.ringfence.assessment.dossier;

import org.ringfence.report.ChecklistReport;
import org.ringfence.report.FoiReport;
import org.ringfence.report.FoiWorkbook;
import org.ringfence.report.PublicSiteReport;
import org.ringfence.report.SignOffReport;
import org.ringfence.report.SiteReport;
import org.ringfence.report.WorkbookReport;
import org.ringfence.report.committee.CommitteePaper;

/** The papers that can be written. */
public record Papers(
    CommitteePaper committee,
    SiteReport site,
    PublicSiteReport publicSite,
    ChecklistReport checklist,
    SignOffReport signOff,
    WorkbookReport workbook,
    FoiReport foi,
    FoiWorkbook foiBook) {}
