package org.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Problem;

/** Files of every kind that people take for one of ours. */
class FileNatureTest {
  @TempDir private Path folder;

  private Path text(String name, String text, Charset... in) throws IOException {
    var charset = in.length == 0 ? StandardCharsets.UTF_8 : in[0];
    return Files.writeString(folder.resolve(name), text, charset);
  }

  private Path bytes(String name, String hex) throws IOException {
    return Files.write(folder.resolve(name), HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  private Path zip(String name, String... parts) throws IOException {
    var file = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(
            "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static void is(Path file, FileNature nature) throws IOException {
    assertThat(FileNature.of(file)).as("%s", file.getFileName()).isEqualTo(nature);
  }

  @Test
  void texts() throws IOException {
    is(text("a.csv", "Maker,Model,Count\nAxis,P32,4\nAxis,P33,2\n"), FileNature.TABLE);
    is(text("b.csv", "Maker;Model\r\nAxis;P32\r\n"), FileNature.TABLE);
    is(text("c.tsv", "Maker\tModel\nAxis\tP32\n"), FileNature.TABLE);
    is(text("n.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<nmaprun/>"), FileNature.NMAP);
    is(text("x.xml", "<?xml version=\"1.0\"?><a/>"), FileNature.XML);
    is(text("p.html", "<!DOCTYPE html><html>"), FileNature.PAGE);
    is(text("r.rtf", "{\\rtf1 hello}"), FileNature.FORMATTED);
    is(text("t.txt", "Dear all,\nplease find attached"), FileNature.TEXT);
    is(text("e.json", ""), FileNature.EMPTY);
    is(text("blank.json", "  \n \n"), FileNature.EMPTY);
    is(text("u.json", "{\"format\": 1}", StandardCharsets.UTF_16), FileNature.WIDE_TEXT);
    is(text("w.json", "{\"format\": 1}", StandardCharsets.UTF_16LE), FileNature.WIDE_TEXT);
    is(text("j.json", "{\"hello\": 1}"), FileNature.DATA);
    is(text("a.json", "\uFEFF { \"format\": \"ringfence-assessment/1\""), FileNature.ASSESSMENT);
    is(text("s.json", "{\"format\":\"ringfence-score/1\"}"), FileNature.SCORES);
    is(text("trust", "{\"format\":\"ringfence-trust/1\"}"), FileNature.TRUST);
    is(text("q", "{\"format\":\"ringfence-sign-request/1\"}"), FileNature.REQUEST);
    is(text("z", "{\"format\":\"ringfence-sign-response/1\"}"), FileNature.RESPONSE);
    is(folder, FileNature.FOLDER);
  }

  @Test
  void binaries() throws IOException {
    is(bytes("p.pdf", "25504446 2d312e37"), FileNature.PDF);
    is(bytes("p.jpg", "ffd8ffe0 00104a46"), FileNature.PICTURE);
    is(bytes("p.png", "89504e47 0d0a1a0a"), FileNature.PICTURE);
    is(bytes("p.heic", "00000018 66747970 68656963 00000000"), FileNature.PICTURE);
    is(bytes("p.gz", "1f8b0800 00000000"), FileNature.ARCHIVE);
    is(bytes("k.p12", "30820456 02010330 82041c06"), FileNature.KEY);
    is(text("l.age", "age-encryption.org/v1\n-> scrypt"), FileNature.LOCKED_BACKUP);
    is(bytes("o", "0102000304050607"), FileNature.OTHER);
    is(bytes("d.xlsx", "504b0304 6a756e6b"), FileNature.BROKEN_PACK);
    is(zip("a.zip", "a.txt"), FileNature.ARCHIVE);
    is(zip("b.zip", "manifest.txt", "register.ringfence"), FileNature.BACKUP);
    is(zip("c.ods", "mimetype", "content.xml"), FileNature.OPEN_SHEET);
    is(zip("d.pptx", "[Content_Types].xml", "ppt/presentation.xml"), FileNature.SLIDES);
  }

  @Test
  void officeFiles() throws IOException {
    try (var old = new HSSFWorkbook();
        var sheet = new XSSFWorkbook();
        var word = new XWPFDocument()) {
      old.createSheet("A");
      sheet.createSheet("A");
      for (var one : java.util.List.of("a.xls", "a.xlsx", "a.docx")) {
        try (var out = Files.newOutputStream(folder.resolve(one))) {
          switch (one) {
            case "a.xls" -> old.write(out);
            case "a.xlsx" -> sheet.write(out);
            default -> word.write(out);
          }
        }
      }
    }
    is(folder.resolve("a.xls"), FileNature.OLD_EXCEL);
    is(folder.resolve("a.xlsx"), FileNature.EXCEL);
    is(folder.resolve("a.docx"), FileNature.WORD);
  }

  @Test
  void everyWrongFileIsNamedWithWhatIsNeededAndWhereItBelongs() throws IOException {
    var trust = text("trust", "{\"format\":\"ringfence-trust/1\"}");
    for (var wanted : WantedFile.values()) {
      var misfit = FileNature.misfit(trust, wanted).map(Problem::message).orElse("");
      if (wanted == WantedFile.TRUST) {
        assertThat(misfit).isEmpty();
      } else {
        assertThat(misfit)
            .contains("This is a trust file.", wanted.says(), "ringfence trust adopt")
            .contains("Nothing was changed");
      }
    }
    var gone = folder.resolve("gone");
    for (var wanted : WantedFile.values()) {
      if (wanted == WantedFile.REGISTER) {
        assertThat(FileNature.misfit(gone, wanted)).isEmpty();
      } else {
        assertThat(FileNature.misfit(gone, wanted).orElseThrow().message())
            .contains("There is no such file", gone.toString(), "Nothing was changed");
      }
    }
  }

  @Test
  void whateverAFileBeginsWithIsNoStumblingBlock() throws IOException {
    var random = new java.util.Random(3);
    var starts =
        new String[] {"PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "0\u0082", "{", "<", ""};
    for (var round = 0; round < 300; round++) {
      var tail = new byte[random.nextInt(600)];
      random.nextBytes(tail);
      var start = starts[round % starts.length].getBytes(StandardCharsets.ISO_8859_1);
      var all =
          java.nio.ByteBuffer.allocate(start.length + tail.length).put(start).put(tail).array();
      FileNature.of(Files.write(folder.resolve("any"), all));
    }
  }
}
