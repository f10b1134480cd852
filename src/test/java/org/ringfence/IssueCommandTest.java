package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper that was edited, given out from the command line. */
class IssueCommandTest {
  @TempDir private Path folder;

  private Ran run(String... arguments) {
    return Ran.in(folder, arguments);
  }

  private String done(String... arguments) {
    var ran = run(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return ran.out();
  }

  private Ran withWord(String... arguments) throws IOException {
    var word = Files.writeString(folder.resolve("word.txt"), "correct horse battery\n").toString();
    return run(
        Stream.concat(Arrays.stream(arguments), Stream.of("--passphrase-file", word))
            .toArray(String[]::new));
  }

  private Path edited(String name) throws IOException {
    var id = done("import", "samples/kent-county-council.json").split("\\s+", 2)[0];
    assertThat(withWord("key", "make", "--name", "Sam Okafor").code()).isZero();
    assertThat(withWord("sign", "here", "--assessment", id, "--role", "assessor").code()).isZero();
    var paper = folder.resolve(name);
    done("report", "--kind", "site", "--out", paper.toString());
    try (var in = Files.newInputStream(paper);
        var document = new XWPFDocument(in)) {
      document.createParagraph().createRun().setText("The committee noted this.");
      try (var out = Files.newOutputStream(paper)) {
        document.write(out);
      }
    }
    return paper;
  }

  @Test
  void theDifferencesAreShownAndNothingIsSealedBeforeSomebodySaysYes() throws IOException {
    var paper = edited("site.docx");
    var sealed = folder.resolve("site-issued.docx");
    var shown = withWord("issue", paper.toString());
    assertThat(shown.code()).isEqualTo(1);
    assertThat(shown.out())
        .contains(
            "as Ringfence writes it, 1 line was added.",
            "added:            The committee noted this.");
    assertThat(shown.err()).contains("Nothing was sealed yet", "--yes-these-differences");
    assertThat(sealed).doesNotExist();
    var ran = withWord("issue", paper.toString(), "--yes-these-differences");
    assertThat(ran.err()).contains("sealed it as version 1", "No trust file of this register");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(sealed.toString());
    var checked = run("verify", paper.toString());
    assertThat(checked.code()).isEqualTo(4);
    assertThat(checked.out())
        .contains("To help, and no proof", "added:            The committee noted this.");
    var again = run("verify", sealed.toString(), "--against", paper.toString());
    assertThat(again.code()).isEqualTo(4);
    assertThat(again.out())
        .contains("Sam Okafor sealed this file", "[?]    The two files are not the same")
        .doesNotContain("[ok]   Council");
  }
}
