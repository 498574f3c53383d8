package org.faktenspur.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** That a browser or a program showed a token of ours; a type of its own, so that no other identity provider answers it. */
class TokenShown extends BaseAuthenticationRequest {

    final String token;
    final boolean byBrowser;

    TokenShown(String token, boolean byBrowser) {
        this.token = token;
        this.byBrowser = byBrowser;
    }
}
