package org.ringfence.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.exchange.record.RecordedWords;
import org.ringfence.fixtures.OtherWords;

/** A record's answers are shown in the words of its day, and the rest in today's. */
class RecordWordingTest {
  private static final String ISOLATION = "recorder.isolation";

  private final Catalogue catalogue = new CatalogueReader(CatalogueSource.bundled()).read();
  private final Catalogue changed = OtherWords.of(catalogue);
  private final String version = catalogue.method().version();

  @Test
  void aRecordOfTodayNeedsNoWordsOfItsOwn() {
    var words = new RecordWording(catalogue);
    assertThat(words.of(version, DayWords.of(catalogue.wording()))).isEmpty();
    assertThat(words.of(version, RecordedWords.NONE)).isEmpty();
  }

  @Test
  void aRecordThatKeepsItsWordsIsShownInThem() {
    var kept = DayWords.of(changed.wording());
    var words = new RecordWording(catalogue).of(version, kept).orElseThrow();
    assertThat(words.title(ISOLATION)).endsWith(OtherWords.MARK);
    assertThat(words.question(ISOLATION).ask()).endsWith(OtherWords.MARK);
    assertThat(words.valueLabel(ISOLATION, "air-gap")).endsWith(OtherWords.MARK);
    assertThat(words.label("basis", "inspected")).endsWith(OtherWords.MARK);
    assertThat(words.question(ISOLATION).help())
        .isEqualTo(catalogue.wording().question(ISOLATION).help());
    assertThat(words.label("status", "complete"))
        .isEqualTo(catalogue.wording().label("status", "complete"));
  }

  @Test
  void aRecordOfAnEarlierCatalogueIsShownInItsWords() {
    var words = new RecordWording(changed).of("2026.1", RecordedWords.NONE).orElseThrow();
    assertThat(words.title(ISOLATION)).isEqualTo("Recorder isolation");
    assertThat(words.title("maker.class")).doesNotContain(OtherWords.MARK);
    assertThat(words.valueLabel(ISOLATION, "air-gap")).doesNotContain(OtherWords.MARK);
    assertThat(words.label("basis", "inspected")).doesNotContain(OtherWords.MARK);
    // What the program says of its own is said as it says it today.
    assertThat(words.label("status", "not-assessable")).isEqualTo("Not known yet");
    assertThat(words.limits()).isEqualTo(changed.wording().limits());
  }

  @Test
  void aVersionThatNobodyHadIsShownInTodaysWords() {
    assertThat(new RecordWording(changed).of("1999.9", RecordedWords.NONE)).isEmpty();
  }
}
