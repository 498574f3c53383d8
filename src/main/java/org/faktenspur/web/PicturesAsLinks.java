package org.faktenspur.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** A picture elsewhere would tell its host who looks at the page; a link to it tells nobody until it is followed. */
class PicturesAsLinks implements PostProcessor {

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                visitChildren(image);
                Link link = new Link(image.getDestination(), image.getTitle());
                while (image.getFirstChild() != null)
                    link.appendChild(image.getFirstChild());
                image.insertAfter(link);
                image.unlink();
            }
        });
        return document;
    }
}
