package org.ringfence.exchange.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.exchange.ExchangeFixture;
import org.ringfence.model.outcome.Outcome;

/** Files that are no JSON, each with the name of what is wrong with it. */
class JsonFaultTest {
  private static final Vocabulary NONE = ExchangeFixture.vocabulary();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{`format`:`ringfence-assessment/1`,`organisation`:{`name`:`x\\ud800`}} | half a character",
        "{`\\ud800`:1} | half of a character",
        "{`a`:`x@y`} | goes over the end of its line",
        "{`a`:`\\x`} | backslash",
        "{`a`:`C:\\data`} | backslash",
        "{`a`:`\\u12g4`} | four digits",
        "{'a':1} | quotation mark of another kind",
        "{`a`:“b”} | quotation mark of another kind",
        "{`a`:1,} | nothing after it",
        "[1,] | nothing after it",
        "{`a`:1 `b`:2} | comma is missing",
        "{`a`:`b`c`} | quotation mark stands inside a text",
        "{a:1} | no quotation marks",
        "{`a`:NaN} | number that is not written",
        "{`a`:01} | number that is not written",
        "{`a`:+1} | number that is not written",
        "{`a`:.5} | number that is not written",
        "{`a`:1.} | number that is not written",
        "{`a`:0x10} | number that is not written",
        "{`a`:-} | number that is not written",
        "{`a`:True} | word without quotation marks",
        "{`a`:1] | another kind than the one that was opened",
        "{`a`:1}} | never opened",
        "{`a` 1} | colon is missing",
        "{`a`=1} | colon is missing",
        "{`a`:1 /* c */} | comment",
        "{`a`:,`b`:1} | value is missing",
        "{\u00a0`a`:1} | space of a special kind",
        "{`a`:`b | cut off",
        "{`a`: | cut off",
        "{} {} | more in this file after its end"
      })
  void eachIsCalledWhatItIs(String text, String said) {
    var file = text.replace('`', '"').replace('@', '\n');
    var read = new AssessmentFileReader(NONE).read("a.json", file.getBytes(StandardCharsets.UTF_8));
    assertThat(read).isInstanceOf(Outcome.Refused.class);
    assertThat(read.toString()).contains(said).contains("line 1");
  }
}
