package org.ringfence.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.report.Catalogues;
import org.ringfence.report.Dossiers;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.site.SiteReport;
import org.ringfence.report.workbook.WorkbookReport;

/** A locked paper opens with its password and shows nothing without it. */
class LockedFileTest {
  private static final String PASSWORD = "council chamber";

  @TempDir private Path folder;

  @Test
  void aReportOpensWithItsPasswordOnly() throws IOException, GeneralSecurityException {
    var file = folder.resolve("site.docx");
    var written = PaperFile.write(file, site(), Optional.of(PASSWORD.toCharArray()));
    assertThat(written).isInstanceOf(Outcome.Done.class);
    try (var store = new POIFSFileSystem(file.toFile(), true)) {
      var info = new EncryptionInfo(store);
      assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
      assertThat(Decryptor.getInstance(info).verifyPassword("council chambers")).isFalse();
      var decryptor = Decryptor.getInstance(info);
      assertThat(decryptor.verifyPassword(PASSWORD)).isTrue();
      try (var document = new XWPFDocument(decryptor.getDataStream(store))) {
        assertThat(document.getParagraphs().getFirst().getText()).isNotBlank();
      }
    }
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .doesNotContain("County", "word/document.xml");
  }

  @Test
  void aWorkbookOpensWithItsPassword() throws IOException, GeneralSecurityException {
    var file = folder.resolve("all.xlsx");
    new WorkbookReport(Catalogues.wording(), Catalogues.method())
        .write(List.of(Dossiers.county()), "Register", Dossiers.DAY, file, PASSWORD.toCharArray());
    try (var store = new POIFSFileSystem(file.toFile(), true)) {
      var decryptor = Decryptor.getInstance(new EncryptionInfo(store));
      assertThat(decryptor.verifyPassword(PASSWORD)).isTrue();
      try (var book = new XSSFWorkbook(decryptor.getDataStream(store))) {
        assertThat(book.getNumberOfSheets()).isGreaterThan(5);
      }
    }
  }

  @Test
  void aCheckSaysKindlyThatAPaperIsLocked() {
    var file = folder.resolve("site.docx");
    PaperFile.write(file, site(), Optional.of(PASSWORD.toCharArray()));
    assertThat(new PaperCheck().enclosure(file))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.problems().toString()).contains("passphrase"));
  }

  private static WholeFile.Content site() {
    return new SiteReport(Catalogues.wording(), Catalogues.method())
        .content(Dossiers.county(), Set.of(), DocumentVersion.FIRST);
  }
}
