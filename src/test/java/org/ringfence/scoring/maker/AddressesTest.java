package org.ringfence.scoring.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.scoring.maker.Addresses.Doubtful;

/** Network addresses in every form that people write. */
class AddressesTest {
  private static Addresses in(String text) {
    return Addresses.in(List.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C0:56:E3:12:34:56",
        "c0:56:e3:12:34:56",
        "C0-56-E3-12-34-56",
        "C0.56.E3.12.34.56",
        "C0_56_E3_12_34_56",
        "C0–56–E3–12–34–56",
        "C0—56—E3—12—34—56",
        "C0‑56‑E3‑12‑34‑56",
        "C0−56−E3−12−34−56",
        "C0 56 E3 12 34 56",
        "C0: 56: E3: 12: 34: 56",
        "C0 : 56 : E3 : 12 : 34 : 56",
        "C056E3123456",
        "C056.E312.3456",
        "c056-e312-3456",
        "C056 E312 3456",
        "C056E3-123456",
        "C056E3:123456",
        "MAC: C0:56:E3:12:34:56",
        "MAC address C056E3123456",
        "eth0 HWaddr C0:56:E3:12:34:56",
        "Cam 2 C0:56:E3:12:34:56",
        "Cam 12 C0 56 E3 12 34 56",
        "(C0:56:E3:12:34:56)",
        "C0:56:E3:12:34:56.",
        "[C0:56:E3:12:34:56] port 3",
        "192.168.1.64 C0:56:E3:12:34:56",
        "C0:56:E3:12:34:56 192.168.1.64",
        " C0:56:E3:12:34:56 ",
        "C0:56:E3:12:34:56",
        "Ｃ０：５６：Ｅ３：１２：３４：５６",
        "C0:56:E3:\u200B12:34:56",
        "\uFEFFC0:56:E3:12:34:56",
        "C0∶56∶E3∶12∶34∶56",
      })
  void isReadInAnyForm(String text) {
    assertThat(in(text).hex()).containsExactly("C056E3123456");
    assertThat(in(text).doubtful()).isEmpty();
  }

  @Test
  void aLeadingZeroThatWasDroppedComesBack() {
    assertThat(in("0:40:8c:12:34:56").hex()).containsExactly("00408C123456");
    assertThat(in("0-7-5f-1-2-3").hex()).containsExactly("00075F010203");
    assertThat(in("c0:56:e3:1:2:3").hex()).containsExactly("C056E3010203");
  }

  @Test
  void severalInOneFieldAreAllRead() {
    assertThat(in("C0:56:E3:12:34:56 / C0:56:E3:12:34:57").hex())
        .containsExactly("C056E3123456", "C056E3123457");
    assertThat(in("C056E3123456,00408C123456").hex())
        .containsExactly("C056E3123456", "00408C123456");
    assertThat(in("LAN C0-56-E3-12-34-56 WLAN 0040.8C12.3456").hex())
        .containsExactly("C056E3123456", "00408C123456");
    assertThat(Addresses.in(List.of("C056E3123456", "c0:56:e3:12:34:56", "")).hex())
        .containsExactly("C056E3123456");
  }

  @Test
  void aLetterInPlaceOfADigitIsAskedAboutAndNotRead() {
    var letter = in("CO:56:E3:12:34:56");
    assertThat(letter.hex()).isEmpty();
    assertThat(letter.doubtful())
        .containsExactly(new Doubtful("CO:56:E3:12:34:56", "C056E3123456"));
    assertThat(letter.doubtful().getFirst().asPrinted()).isEqualTo("C0:56:E3:12:34:56");
    assertThat(in("CO56E3l23456").doubtful())
        .containsExactly(new Doubtful("CO56E3L23456", "C056E3123456"));
  }

  @Test
  void itsFirstDigitsAloneAreReadWhereNothingElseStandsThere() {
    assertThat(in("C0:56:E3").hex()).containsExactly("C056E3");
    assertThat(in("0:40:8c").hex()).containsExactly("00408C");
    assertThat(in("C056E3").hex()).containsExactly("C056E3");
    assertThat(in("starts C0:56:E3").hex()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C0:56:E3:xx:xx:xx", "MAC c0-56-e3-**-**-**", "C056E3xxxxxx", "C056.E3xx.xxxx"})
  void soAreThoseBeforeDigitsThatAreHidden(String text) {
    assertThat(in(text).hex()).containsExactly("C056E3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "n/a",
        "not known",
        "192.168.1.64",
        "10.0.0.1/24",
        "03/11/2018",
        "see label",
        "C0:56",
        "DS-2CD2142FWD-I",
        "C0:56:E3:12:34:56:78:90",
        "XC056E3123456",
        "2001:db8::8a2e:370:7334",
        "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      })
  void whatIsNoAddressIsNotRead(String text) {
    assertThat(in(text).hex()).isEmpty();
    assertThat(in(text).doubtful()).isEmpty();
  }
}
