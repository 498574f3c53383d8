package org.faktenspur.intake;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.article.ArticleRevision;
import org.faktenspur.audit.JsonColumn;
import org.faktenspur.extraction.ExtractedClaim;
import org.hibernate.annotations.UuidGenerator;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What the splitter found in a piece of a new version of a long text, until the whole of it is split. */
@Entity
public class FoundClaims extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleRevision revision;

    /** Where the piece begins. */
    public int begins;

    @Convert(converter = Column.class)
    public List<ExtractedClaim> claims;

    protected FoundClaims() {
    }

    FoundClaims(ArticleRevision revision, int begins, List<ExtractedClaim> claims) {
        this.revision = revision;
        this.begins = begins;
        this.claims = claims;
    }

    /** In text order. */
    static List<ExtractedClaim> in(ArticleRevision revision) {
        List<FoundClaims> pieces = list("revision = ?1 order by begins", revision);
        return pieces.stream().flatMap(piece -> piece.claims.stream()).toList();
    }

    static void forget(ArticleRevision revision) {
        delete("revision", revision);
    }

    static class Column extends JsonColumn<List<ExtractedClaim>> {
        Column() {
            super(new TypeReference<>() {
            });
        }
    }
}
