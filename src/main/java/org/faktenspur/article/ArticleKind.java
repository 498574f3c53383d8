package org.faktenspur.article;

/** Whose text it is: the newsroom's own manuscript, or somebody else's piece under check. */
public enum ArticleKind {
    OWN,
    EXTERNAL
}
