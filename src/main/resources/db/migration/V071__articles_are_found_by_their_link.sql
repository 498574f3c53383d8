create index article_source_url on article (source_url);
