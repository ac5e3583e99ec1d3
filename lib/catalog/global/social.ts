/** Social networks. The columns are explained in `../rows.ts`. */
export const SOCIAL = `
# social
LinkedIn | https://www.linkedin-status.com | | linkedin.com
Mastodon | | | mastodon.social
Pinterest | https://www.pintereststatus.com | | pinterest.com
Snapchat | | | snapchat.com
Tumblr | | | tumblr.com
`;
