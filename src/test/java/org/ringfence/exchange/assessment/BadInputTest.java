package org.ringfence.exchange.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.exchange.ExchangeFixture.FILE;
import static org.ringfence.exchange.ExchangeFixture.done;
import static org.ringfence.exchange.ExchangeFixture.messages;
import static org.ringfence.exchange.ExchangeFixture.read;
import static org.ringfence.exchange.ExchangeFixture.vocabulary;
import static org.ringfence.exchange.ExchangeFixture.with;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.exchange.ExchangeFixture;
import org.ringfence.model.outcome.Outcome;

class BadInputTest {
  private static final long SEED = 20261122;

  @TempDir private Path folder;

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    var huge = folder.resolve("huge.json");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    assertThat(messages(reader().read(huge)))
        .singleElement()
        .asString()
        .contains(
            "huge.json: This file is 200 MB; an assessment file is at most 50 MB.",
            "Nothing was changed.");
    assertThat(huge).hasSize(200L * 1024 * 1024);
  }

  @Test
  void aHugeTextInMemoryIsRefusedToo() {
    assertThat(messages(read(new byte[50 * 1024 * 1024 + 1])))
        .singleElement()
        .asString()
        .contains("51 MB");
  }

  @Test
  void whatIsNoFileIsRefused() {
    assertThat(messages(reader().read(folder)))
        .singleElement()
        .asString()
        .contains("This is a folder");
    assertThat(messages(reader().read(folder.resolve("none.json"))))
        .singleElement()
        .asString()
        .contains("none.json: There is no such file.");
  }

  @Test
  void anEmptyFileIsRefused() {
    for (var empty : List.of("", " \n\t ", "\uFEFF")) {
      assertThat(messages(read(empty))).singleElement().asString().contains("This file is empty");
    }
  }

  @Test
  void deepBracketsAreRefused() {
    for (var bracket : List.of("[", "{\"a\":", "[{\"a\":")) {
      assertThat(messages(read(bracket.repeat(100_000))))
          .singleElement()
          .asString()
          .contains("more than 50 deep")
          .hasSizeLessThan(500);
    }
    assertThat(messages(read(with("12}", "[".repeat(49) + "]".repeat(49) + "}"))))
        .singleElement()
        .asString()
        .contains("more than 50 deep", "assessments[0].devices[0].count[0]");
  }

  @Test
  void aFileOfMillionsOfPartsIsRefused() {
    assertThat(messages(read("[" + "[],".repeat(3_000_000) + "1]")))
        .singleElement()
        .asString()
        .contains("more than 5 million parts");
  }

  @Test
  void namesMadeToCollideAreRefusedSoon() {
    var names = new StringBuilder("{\"format\": \"ringfence-assessment/1\"");
    for (var i = 0; i < 1 << 15; i++) {
      names.append(", \"");
      for (var bit = 0; bit < 15; bit++) {
        names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.append("\": 1");
    }
    assertThat(messages(read(names + "}"))).isNotEmpty();
  }

  @Test
  void longNumbersAndNamesAreRefused() {
    for (var piece : List.of("9".repeat(2_000), "1e" + "9".repeat(2_000))) {
      assertThat(messages(read(with("12}", piece + "}")))).isNotEmpty();
    }
    assertThat(messages(read(with("\"label\"", "\"" + "x".repeat(2_000_000) + "\""))))
        .singleElement()
        .asString()
        .contains("longer than any in an assessment file")
        .hasSizeLessThan(500);
  }

  @Test
  void whatIsNotStrictJsonIsRefusedWithItsLine() {
    for (var wrong :
        List.of(
            "12},}",
            "12,}",
            "12} // comment",
            "12} /* comment */",
            "+12}",
            "012}",
            ".5}",
            "NaN}",
            "'x'}",
            "x}",
            "\"a\nb\"}",
            "\"\\x\"}",
            "\"\\u12\"}",
            "12]")) {
      assertThat(messages(read(with("12}", wrong))))
          .as(wrong)
          .singleElement()
          .asString()
          .contains("line 1", "Nothing was changed.");
    }
    assertThat(messages(read(FILE + "{}")))
        .singleElement()
        .asString()
        .contains("more in this file after its end");
    assertThat(messages(read(FILE + "x"))).singleElement().asString().contains("line 23");
  }

  @Test
  void utf8IsReadWithItsMarkAndEveryOtherEncodingIsRefused() {
    var accented = with("Town hall", "Café");
    assertThat(done(read("\uFEFF" + accented))).isEqualTo(done(read(accented)));
    for (var other : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1")) {
      assertThat(messages(read(accented.getBytes(Charset.forName(other)))))
          .as(other)
          .singleElement()
          .asString()
          .contains("UTF-8");
    }
    assertThat(messages(read(accented.getBytes(StandardCharsets.ISO_8859_1))))
        .singleElement()
        .asString()
        .contains("line 8");
  }

  @Test
  void aFileCutOffAnywhereIsRefused() throws IOException {
    var reader = reader();
    for (var sample : ExchangeFixture.samples()) {
      var whole = new String(Files.readAllBytes(sample), StandardCharsets.UTF_8).strip();
      var content = whole.getBytes(StandardCharsets.UTF_8);
      for (var length = 0; length < content.length; length += 7) {
        var outcome = reader.read(sample.toString(), Arrays.copyOf(content, length));
        assertThat(messages(outcome)).as("%s cut to %d bytes", sample, length).hasSize(1);
      }
    }
  }

  @Test
  void aDamagedFileNeverEndsInAnythingButAnOutcome() throws IOException {
    var reader = reader();
    var random = new Random(SEED);
    var samples = ExchangeFixture.samples();
    var refused = 0;
    for (var i = 0; i < 2_000; i++) {
      var content = Files.readAllBytes(samples.get(random.nextInt(samples.size())));
      for (var hits = 1 + random.nextInt(4); hits > 0; hits--) {
        content[random.nextInt(content.length)] = damage(random);
      }
      var outcome = reader.read("damaged", content);
      assertThat(outcome).as("seed %d, file %d", SEED, i).isNotNull();
      refused += outcome instanceof Outcome.Refused ? 1 : 0;
    }
    assertThat(refused).isBetween(500, 1_999);
  }

  private static byte damage(Random random) {
    var likely = "{}[]\",:\\0123 nulltrue".getBytes(StandardCharsets.UTF_8);
    return random.nextBoolean()
        ? (byte) random.nextInt(256)
        : likely[random.nextInt(likely.length)];
  }

  private static AssessmentFileReader reader() {
    return new AssessmentFileReader(vocabulary());
  }
}
