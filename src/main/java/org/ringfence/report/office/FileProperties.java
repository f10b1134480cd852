package org.ringfence.report.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** The properties that an Office program shows for a file. */
public final class FileProperties {
  private static final String PROGRAM = "Ringfence";

  private FileProperties() {}

  /** Sets title and subject; the file was made on the day given, never at the present time. */
  public static void set(POIXMLProperties properties, String title, String subject, LocalDate day) {
    var made = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(title);
    core.setSubjectProperty(subject);
    core.setCreatorProperty(PROGRAM);
    core.setLastModifiedByProperty(PROGRAM);
    core.setLanguageProperty("en-GB");
    core.setCreatedProperty(made);
    core.setModifiedProperty(made);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
  }
}
