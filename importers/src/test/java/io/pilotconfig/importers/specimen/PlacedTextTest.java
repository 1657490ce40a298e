package io.pilotconfig.importers.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Span;
import org.junit.jupiter.api.Test;

/** A text knows where each of its characters stands, in code points of the source. */
class PlacedTextTest {
    @Test
    void placesCountCodePoints() {
        PlacedText text = PlacedText.of("a\ud83d\ude00b");
        assertThat(text.span()).isEqualTo(new Span(0, 3));
        assertThat(text.span(3, 4)).isEqualTo(new Span(2, 3));
        assertThat(text.span(1, 3)).isEqualTo(new Span(1, 2));
    }

    @Test
    void halfACodePointCountsAsOne() {
        assertThat(PlacedText.of("\ude00b").span(1, 2)).isEqualTo(new Span(1, 2));
        assertThat(PlacedText.of("a\ude00b").span(2, 3)).isEqualTo(new Span(2, 3));
        assertThat(PlacedText.of("\ud83db").span(1, 2)).isEqualTo(new Span(1, 2));
    }

    @Test
    void anEmptyPieceStandsWhereItWasCut() {
        PlacedText text = PlacedText.of("NAME=");
        assertThat(text.piece(5).span()).isEqualTo(new Span(5, 5));
        assertThat(text.piece(2, 2).span()).isEqualTo(new Span(2, 2));
        assertThat(text.piece(5).piece(0).span()).isEqualTo(new Span(5, 5));
        assertThat(text.piece(2, 4).piece(1, 1).span()).isEqualTo(new Span(3, 3));
    }

    @Test
    void whatFollowsAPieceIsNoPartOfIt() {
        PlacedText piece = PlacedText.of("xabcd").piece(1, 3);
        assertThat(piece.startsWith("ab", 0)).isTrue();
        assertThat(piece.startsWith("b", 1)).isTrue();
        assertThat(piece.startsWith("abc", 0)).isFalse();
        assertThat(piece.startsWith("bc", 1)).isFalse();
        assertThat(piece.indexOf('c', 0)).isEqualTo(-1);
    }

    @Test
    void aTextOfAnotherFileStandsWhereThatIsNamed() {
        Span place = new Span(7, 12);
        assertThat(PlacedText.at("a b", place).span(2, 3)).isEqualTo(place);
        assertThat(PlacedText.at("", place).span()).isEqualTo(place);
    }

    @Test
    void aTextOfSeveralPlacesReachesFromTheFirstToTheLast() {
        PlacedText source = PlacedText.of("abc\\ndef");
        PlacedText text = new PlacedText.Builder()
                .append(source.piece(1, 3))
                .append('\n', source.span(3, 5))
                .append(source, 5)
                .appendCodePoint(0x1f600, source.span(6, 8))
                .append('!', source.span(7, 8))
                .build(source.span());
        assertThat(text.text()).isEqualTo("bc\nd\ud83d\ude00!");
        assertThat(text.span()).isEqualTo(new Span(1, 8));
        assertThat(text.span(2, 3)).isEqualTo(new Span(3, 5));
        assertThat(text.span(4, 6)).isEqualTo(new Span(6, 8));
    }
}
