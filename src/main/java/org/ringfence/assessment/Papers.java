package org.ringfence.assessment;

import org.ringfence.report.SiteReport;

/** The papers that can be written. */
record Papers(SiteReport site) {}
